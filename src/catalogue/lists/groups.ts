/** Entries in the order of a reference book: by catalogue, and within it by the sections of the source. */
import type { CatalogueData } from '../../schemas/vocabularies.ts';
import type { Measure, Risk, Section } from '../types.ts';

type Groupable = Pick<Risk | Measure, 'catalogue' | 'section'>;

export interface SectionGroup<Entry> {
  readonly section: Section | undefined;
  readonly entries: readonly Entry[];
}

export interface CatalogueGroup<Entry> {
  readonly catalogue: CatalogueData;
  readonly entries: readonly Entry[];
}

/** Groups in the order in which their first entries stand. */
export function groupByCatalogue<Entry extends Groupable>(entries: readonly Entry[]): CatalogueGroup<Entry>[] {
  return groupBy(entries, (entry) => entry.catalogue).map(([catalogue, own]) => ({ catalogue, entries: own }));
}

/** The sections of one catalogue's entries, in the order in which their first entries stand. */
export function groupBySection<Entry extends Groupable>(entries: readonly Entry[]): SectionGroup<Entry>[] {
  return groupBy(entries, (entry) => entry.section).map(([section, own]) => ({ section, entries: own }));
}

/**
 * The same, but for a division in which every part holds a single entry, or which has but one part: it divides
 * nothing, and there is one group without a section.
 */
export function groupByUsefulSection<Entry extends Groupable>(entries: readonly Entry[]): SectionGroup<Entry>[] {
  const groups = groupBySection(entries);
  return groups.length < 2 || groups.length === entries.length ? [{ section: undefined, entries }] : groups;
}

function groupBy<Entry, Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): [Key, Entry[]][] {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups];
}
