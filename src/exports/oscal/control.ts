import { placeInWords } from '../../catalogue/text/locator-words.ts';
import type { Measure } from '../../catalogue/types.ts';
import { shortCitation } from '../../site/citation.ts';
import { asMarkdown, escapeLine } from './markdown.ts';
import type { OscalControl } from './oscal-schema.ts';
import { ownProperty } from './property.ts';
import { riskUuid } from './risk-resource.ts';

/** A measure as a control: its text is the statement, the editors' notes are guidance. */
export function controlOf(measure: Measure): OscalControl {
  const id = measure.id.toLowerCase();
  const { data } = measure;
  const statement = [...(data.lead === undefined ? [] : [data.lead]), ...measure.text.map((block) => block.text)];
  const notes = data.notes.map(({ at, text }) => (at === undefined ? text : `“${at}”：${text}`));
  return {
    id,
    class: data.nature,
    title: escapeLine(measure.title),
    props: [
      { name: 'label', value: measure.id },
      ownProperty('domain', measure.domain.name, measure.domain.id),
      ownProperty('usage', data.usage.status),
      ownProperty('source', measure.place.source.id),
      ownProperty('place', placeInWords(measure.place)),
      ownProperty('citation', shortCitation(measure.id)),
      // The class says why: numbered, editorial or section.
      ...measure.risks.map(({ target, basis }) => ownProperty('mitigates', target.id, basis)),
    ],
    links: [
      // Relative to this document in `/data/`, so that it also holds under a sub-path.
      { href: `..${measure.path}`, rel: 'reference', text: measure.id },
      ...measure.risks.map(({ target }) => ({
        href: `#${riskUuid(target.id)}`,
        rel: 'mitigates',
        text: escapeLine(`${target.id} ${target.title}`),
      })),
    ],
    parts: [
      { id: `${id}_smt`, name: 'statement', prose: asMarkdown(statement) },
      ...(notes.length === 0 ? [] : [{ id: `${id}_gdn`, name: 'guidance', title: '编者按', prose: asMarkdown(notes) }]),
    ],
  };
}
