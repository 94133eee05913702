/** The catalogue as search records: one for each entry. Pure. */
import { facetsOf, gradesOf, risksControlled } from '../../catalogue/lists/entry-facets.ts';
import { cautionOf } from '../../catalogue/caution.ts';
import { type Grade, LEVEL_NAMES } from '../../catalogue/levels/levels.ts';
import { withdrawalOf } from '../../catalogue/withdrawal.ts';
import { AFFAIRS_WORDS, KIND_WORDS, NATURE_WORDS } from '../../catalogue/words.ts';
import type { Catalogue, Entry, Measure, Risk } from '../../catalogue/types.ts';
import { citation } from '../../site/citation.ts';
import { formParagraphs } from './form-text.ts';
import { identifierNames } from './identifier-names.ts';
import type { RecordFilters, SearchRecord } from './record.ts';

/** The editors' own remarks on forms, examples and concepts, as plain text by identifier. */
export type Remarks = ReadonlyMap<string, string>;

/** @returns records in the order in which hits of equal worth are shown */
export function searchRecords(catalogue: Catalogue, remarks: Remarks = new Map()): SearchRecord[] {
  const { risks, measures, concepts, forms, documents, examples, publications } = catalogue;
  const entries: readonly Entry[] = [
    ...risks,
    ...measures,
    ...concepts,
    ...forms,
    ...documents,
    ...publications,
    ...examples,
  ];
  // What no longer stands comes after what does.
  const inOrder = entries.toSorted((a, b) => Number(isWithdrawn(a)) - Number(isWithdrawn(b)));
  return inOrder.map((entry) => toRecord(entry, remarks));
}

const isWithdrawn = ({ data }: Entry): boolean => withdrawalOf(data) !== undefined;

function toRecord(entry: Entry, remarks: Remarks): SearchRecord {
  const remark = remarks.get(entry.id);
  return {
    id: entry.id,
    title: entry.title,
    path: entry.path,
    paragraphs: [...paragraphsOf(entry), ...(remark === undefined || remark === '' ? [] : remark.split('\n'))],
    own: entry.kind === 'risk' || entry.kind === 'measure' ? entry.text.length : 0,
    citation: citation(entry),
    caution: cautionOf(entry.data),
    facts: [...new Set([entry.catalogue.name, KIND_WORDS[entry.kind], ...factsOf(entry)])],
    aliases: aliasesOf(entry),
    said: 'said' in entry.data ? entry.data.said : [],
    identifiers: identifierNames(entry.id, entry.catalogue.name),
    partners: partnersOf(entry),
    whole: entry.kind === 'document' || entry.kind === 'example' || entry.kind === 'form',
    filters: filtersOf(entry),
  };
}

/** The source's text first, then what the editors say of it. */
function paragraphsOf(entry: Entry): string[] {
  const notes = 'notes' in entry.data ? entry.data.notes.map((note) => note.text) : [];
  switch (entry.kind) {
    case 'risk':
    case 'measure':
      return [...entry.text.map((block) => block.text), ...given(entry.data.lead), ...notes];
    case 'document':
      // The n-th paragraph is the block with the anchor p{n}: a form that stands in the document keeps its place.
      return [...entry.blocks.map((block) => (block.kind === 'form' ? '' : block.text)), entry.data.summary, ...notes];
    case 'form':
      return [...formParagraphs(entry.data), entry.data.summary, ...entry.data.differences, ...notes];
    case 'example':
      return [
        ...Object.values(entry.data.headerFields),
        ...Object.values(entry.data.leadFields).flat(),
        ...entry.blocks.map((block) => block.text),
        ...Object.values(entry.data.footerFields),
        ...entry.data.review.map((remark) => remark.text),
        ...notes,
      ].filter((text) => text !== '');
    case 'concept':
      return [entry.data.summary, ...entry.quotes.flatMap((quote) => [...given(quote.label), quote.text])];
    case 'publication':
      return [entry.data.summary, ...entry.data.basis, ...notes];
  }
}

function factsOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'risk':
      return [...sourceFacts(entry), ...entry.data.posts];
    case 'measure':
      return [...sourceFacts(entry), ...(entry.data.nature === 'measure' ? [] : [NATURE_WORDS[entry.data.nature]])];
    case 'document':
      return [
        entry.data.shortTitle,
        entry.data.kind,
        ...given(entry.data.issuer),
        ...given(entry.data.documentNumber),
        ...given(entry.data.date?.printed),
      ];
    case 'form':
      return [
        entry.data.shortTitle,
        ...given(entry.data.attachment),
        ...given(entry.document?.title),
        ...given(entry.document?.data.documentNumber),
      ];
    case 'example':
      return [entry.form.title];
    case 'concept':
      return [entry.data.group];
    case 'publication':
      return [AFFAIRS_WORDS[entry.data.affairs], entry.data.subject];
  }
}

function sourceFacts(entry: Risk | Measure): string[] {
  const { source } = entry.place;
  const number = source.kind === 'document' ? source.data.documentNumber : undefined;
  const risks = entry.kind === 'risk' ? [entry] : risksControlled(entry);
  return [
    source.title,
    ...given(number),
    ...given(entry.section?.title),
    entry.domain.name,
    ...risks.map((risk) => risk.category.name),
    ...gradesOf(entry).flatMap(levelFacts),
  ];
}

/** A measure that answers more risks than this, because it shares their section, is not the answer to any one of them. */
const MOST_ANSWERED = 3;

function partnersOf(entry: Entry): string[] {
  if (entry.kind === 'measure') return risksAnswered(entry);
  if (entry.kind !== 'risk') return [];
  return entry.measures
    .map(({ target }) => target)
    .filter((measure) => risksAnswered(measure).includes(entry.id))
    .map(({ id }) => id);
}

function risksAnswered(measure: Measure): string[] {
  const risks = risksControlled(measure);
  return risks.length > MOST_ANSWERED ? [] : risks.map(({ id }) => id);
}

function levelFacts(grade: Grade | undefined): string[] {
  return grade === undefined ? [LEVEL_NAMES.unrated.name] : [grade.label, `${LEVEL_NAMES[grade.normalised].name}风险`];
}

function aliasesOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'concept':
      return entry.data.aliases;
    case 'document':
    case 'form':
      return [entry.data.shortTitle];
    case 'risk':
    case 'measure':
    case 'example':
    case 'publication':
      return [];
  }
}

function filtersOf(entry: Entry): RecordFilters {
  const base = { kind: [entry.kind], catalogue: [entry.catalogue.id], visibility: [entry.visibility] };
  if (entry.kind !== 'risk' && entry.kind !== 'measure') return base;
  const { category, level, domain } = facetsOf(entry);
  const grades = gradesOf(entry).filter((grade) => grade !== undefined);
  return { ...base, category, level, domain, grade: grades.map(gradeValue) };
}

/** A source's own level as a filter value: `guigang:一级`. */
export function gradeValue({ scale, label }: Pick<Grade, 'scale' | 'label'>): string {
  return `${scale.id}:${label}`;
}

const given = (text: string | undefined): string[] => (text === undefined ? [] : [text]);
