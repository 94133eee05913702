/** An entry of the joined catalogue as plain data for the open data: references are identifiers, nothing is nested twice. */
import type { TextBlock } from '../../catalogue/text/blocks.ts';
import type { Entry, Link, Measure, Place, Risk } from '../../catalogue/types.ts';
import type { Histories } from '../../editions/timeline.ts';
import { shortCitation } from '../../site/citation.ts';
import { SITE } from '../../site/site.ts';
import type { EntryRecord } from './record-schemas.ts';

/** @returns the record of an entry; what the source does not say is absent, not empty */
export function entryRecord(entry: Entry, histories: Histories): EntryRecord {
  const head = {
    id: entry.id,
    title: entry.title,
    catalogue: entry.catalogue.id,
    edition: SITE.catalogueEdition,
    citation: shortCitation(entry.id),
    page: entry.path,
    history: [...(histories.get(entry.id) ?? [])],
  };
  switch (entry.kind) {
    case 'risk':
      return {
        ...head,
        kind: entry.kind,
        ...textual(entry),
        level: levelOf(entry),
        measures: entry.measures.map(linkOf),
        fields: entry.data,
      };
    case 'measure':
      return {
        ...head,
        kind: entry.kind,
        ...textual(entry),
        risks: entry.risks.map(linkOf),
        fields: entry.data,
      };
    case 'document':
      return {
        ...head,
        kind: entry.kind,
        text: entry.blocks.flatMap((block) =>
          block.kind === 'form' ? [] : [{ anchor: block.anchor, ...words(block) }],
        ),
        entries: [...entry.entriesAt].flatMap(([anchor, entries]) => entries.map(({ id }) => ({ anchor, id }))),
        forms: entry.blocks.flatMap((block) => (block.kind === 'form' ? [block.formId] : [])),
        fields: entry.data,
      };
    case 'form':
      return { ...head, kind: entry.kind, fields: entry.data };
    case 'example':
      return { ...head, kind: entry.kind, fields: entry.data };
    case 'concept':
      return {
        ...head,
        kind: entry.kind,
        mentionedBy: idsOf(entry.mentionedBy),
        fields: entry.data,
      };
    case 'publication':
      return {
        ...head,
        kind: entry.kind,
        risks: idsOf(entry.risks),
        measures: idsOf(entry.measures),
        fields: entry.data,
      };
  }
}

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const words = ({ kind, text }: TextBlock) => ({ kind, text });
const linkOf = ({ target, basis }: Link<Risk | Measure>) => ({ id: target.id, basis });

const textual = ({ text, place, section }: Risk | Measure) => ({
  text: text.map(words),
  place: placeOf(place),
  ...(section === undefined ? {} : { section: { id: section.id, title: section.title } }),
});

const placeOf = ({ source, path, headings, number }: Place) => ({
  source: source.id,
  page: path,
  headings: [...headings],
  ...(number === undefined ? {} : { number }),
});

const levelOf = ({ grade, level }: Risk) => ({
  normalised: level,
  ...(grade === undefined ? {} : { scale: grade.scale.id, label: grade.label, granularity: grade.granularity }),
});
