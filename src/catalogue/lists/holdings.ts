/** What a catalogue holds, by kind and in words. */
import type { EntryKind } from '../../schemas/identifiers.ts';
import type { CatalogueData } from '../../schemas/vocabularies.ts';
import type { Catalogue, Measure } from '../types.ts';
import { KIND_WORDS, NATURE_WORDS } from '../words.ts';

/** The entries of one catalogue, by kind. */
export type Holdings = Pick<
  Catalogue,
  'risks' | 'measures' | 'documents' | 'forms' | 'examples' | 'concepts' | 'publications'
>;

export function holdingsOf(catalogue: Catalogue, data: CatalogueData): Holdings {
  const own = <E extends { readonly catalogue: CatalogueData }>(entries: readonly E[]) =>
    entries.filter((entry) => entry.catalogue.id === data.id);
  return {
    risks: own(catalogue.risks),
    measures: own(catalogue.measures),
    documents: own(catalogue.documents),
    forms: own(catalogue.forms),
    examples: own(catalogue.examples),
    concepts: own(catalogue.concepts),
    publications: own(catalogue.publications),
  };
}

const UNITS: Readonly<Record<EntryKind, string>> = {
  risk: '个',
  measure: '项',
  document: '份',
  form: '张',
  example: '份',
  concept: '个',
  publication: '项',
};

/** `99 个风险点` */
export function countInWords(kind: EntryKind, count: number): string {
  return `${String(count)} ${UNITS[kind]}${KIND_WORDS[kind]}`;
}

/**
 * `28 个风险点`, `33 项防控措施`, `3 项责任条款`, …; kinds of which there are none are left out.
 * What stands among the measures without being one is counted apart, as the source does.
 */
export function holdingsInWords(holdings: Holdings): string[] {
  const { risks, measures, documents, forms, examples, concepts, publications } = holdings;
  const of = (kind: EntryKind, entries: readonly unknown[]) =>
    entries.length === 0 ? [] : [countInWords(kind, entries.length)];
  return [
    ...of('risk', risks),
    ...measuresInWords(measures),
    ...of('document', documents),
    ...of('form', forms),
  ].concat(of('example', examples), of('concept', concepts), of('publication', publications));
}

/** `33 项防控措施`, `3 项责任条款`: measures proper first, then what only stands among them. */
export function measuresInWords(measures: readonly Pick<Measure, 'data'>[]): string[] {
  const natures = [...new Set(['measure' as const, ...measures.map((measure) => measure.data.nature)])];
  return natures.flatMap((nature) => {
    const count = measures.filter((measure) => measure.data.nature === nature).length;
    if (count === 0) return [];
    return [nature === 'measure' ? countInWords('measure', count) : `${String(count)} 项${NATURE_WORDS[nature]}`];
  });
}
