import type { Catalogue, Entry } from '../catalogue/types.ts';
import type { Histories } from '../editions/timeline.ts';
import { SITE } from '../site/site.ts';
import { LICENCE_NOTE } from './licence.ts';
import { entryRecord } from './records/entry-record.ts';
import type { EntryRecord } from './records/record-schemas.ts';
import type { CatalogueDocument } from './schema/catalogue-document-schema.ts';

/**
 * The whole catalogue in one document.
 * @param catalogue of one edition: what is internal is not in the public one
 */
export function catalogueDocument(catalogue: Catalogue, histories: Histories): CatalogueDocument {
  const records = <E extends Entry>(entries: readonly E[]) =>
    entries.map((entry) => entryRecord(entry, histories) as Extract<EntryRecord, { kind: E['kind'] }>);
  const { current: edition } = catalogue;
  const document = {
    name: `${SITE.name} · ${SITE.tagline}`,
    edition: edition.id,
    date: edition.date,
    licence: LICENCE_NOTE.join('\n'),
    catalogues: [...catalogue.catalogues],
    scales: [...catalogue.scales],
    categories: [...catalogue.categories],
    domains: [...catalogue.domains],
    risks: records(catalogue.risks),
    measures: records(catalogue.measures),
    documents: records(catalogue.documents),
    forms: records(catalogue.forms),
    concepts: records(catalogue.concepts),
    publications: records(catalogue.publications),
  };
  if (catalogue.edition === 'public') return document;
  return { ...document, notice: '内部版的数据，不得对外发布。', examples: records(catalogue.examples) };
}
