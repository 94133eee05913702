/** Where a publication belongs in its list. Pure. */
import type { Publication } from '../types.ts';
import type { PublicationFacetId, ValuesOf } from './facets.ts';

/** What a publication can hold, in the order in which it is shown. */
export const HOLDS = ['document', 'form', 'risk', 'measure', 'concept'] as const;

export function publicationFacets(publication: Publication): ValuesOf<PublicationFacetId> {
  const { data, documents, forms, risks, measures, concepts } = publication;
  const held = { document: documents, form: forms, risk: risks, measure: measures, concept: concepts };
  return {
    affairs: [data.affairs],
    status: [data.state.status],
    subject: [data.subject],
    holds: HOLDS.filter((kind) => held[kind].length > 0),
  };
}
