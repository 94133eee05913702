/** Concepts: their groups, and where they are mentioned. */
import type { Concept, Measure, Risk } from '../types.ts';

/** 四种等级尺度: the concept whose page shows the scales as a table. Identifiers are permanent. */
export const SCALES_CONCEPT = 'LJ-C16';

type ConceptGroup = Concept['data']['group'];

/** In the order of the index, each with a word on what it holds. */
const GROUPS: readonly { readonly name: ConceptGroup; readonly meaning: string }[] = [
  { name: '分类', meaning: '风险点怎样分类' },
  { name: '尺度', meaning: '风险等级怎样划分' },
  { name: '作风', meaning: '作风和效能方面的说法' },
  { name: '制度', meaning: '制度的名称和内容' },
  { name: '方法', meaning: '怎样排查，怎样防控' },
];

export interface GroupedConcepts {
  readonly name: ConceptGroup;
  readonly meaning: string;
  readonly concepts: readonly Concept[];
}

/** Groups that hold a concept of this edition. */
export function groupConcepts(concepts: readonly Concept[]): GroupedConcepts[] {
  return GROUPS.map((group) => ({
    ...group,
    concepts: concepts.filter((concept) => concept.data.group === group.name),
  })).filter((group) => group.concepts.length > 0);
}

/** The concepts whose phrase stands in the text of an entry. */
export function conceptsMentionedIn(entry: Risk | Measure, concepts: readonly Concept[]): Concept[] {
  return concepts.filter((concept) => concept.mentionedBy.includes(entry));
}

export interface EntriesOfKind {
  readonly kind: 'risk' | 'measure';
  readonly entries: readonly (Risk | Measure)[];
}

/** Risks, then measures; a kind without entries is left out. */
export function entriesByKind(entries: readonly (Risk | Measure)[]): EntriesOfKind[] {
  return (['risk', 'measure'] as const)
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
    .filter((group) => group.entries.length > 0);
}
