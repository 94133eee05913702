/**
 * Facets of the entry lists. Within a facet any value will do, between facets all must hold.
 * Plain data, shared by the pages (links, counts in the HTML) and by the script that filters in the browser.
 */

export interface Facet<Id extends string = string> {
  /** Key in the address. */
  readonly id: Id;
  readonly name: string;
}

/** Facets of risks and measures, in the order in which they stand in addresses and on the page. */
export const FACETS = [
  { id: 'category', name: '类别' },
  { id: 'level', name: '等级' },
  { id: 'catalogue', name: '目录' },
  { id: 'domain', name: '业务领域' },
] as const satisfies readonly Facet[];
export type FacetId = (typeof FACETS)[number]['id'];

/** Facets of publications. */
export const PUBLICATION_FACETS = [
  { id: 'affairs', name: '类别' },
  { id: 'status', name: '状态' },
  { id: 'subject', name: '主题' },
  { id: 'holds', name: '内容' },
] as const satisfies readonly Facet[];
export type PublicationFacetId = (typeof PUBLICATION_FACETS)[number]['id'];

/** The values of an entry, or those that a reader chose. An entry without a value of a facet never matches that facet. */
export type ValuesOf<Id extends string> = Readonly<Record<Id, readonly string[]>>;
export type FacetValues = ValuesOf<FacetId>;

/** Reads what was chosen from an address; other parameters are left aside. */
export function selectionFrom<Id extends string>(params: URLSearchParams, facets: readonly Facet<Id>[]): ValuesOf<Id> {
  return perFacet(facets, (facet) => [...new Set(params.getAll(facet))].filter((value) => value !== ''));
}

/** The query of an address: `?category=power&level=high`, or nothing when nothing is chosen. */
export function selectionQuery<Id extends string>(
  selection: Partial<ValuesOf<Id>>,
  facets: readonly Facet<Id>[],
): string {
  const pairs = facets.flatMap(({ id }) => (selection[id] ?? []).map((value): [string, string] => [id, value]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/**
 * @param except a facet that is left out of account
 * @returns whether an entry with these values is shown
 */
export function isSelected<Id extends string>(
  values: ValuesOf<Id>,
  selection: ValuesOf<Id>,
  facets: readonly Facet<Id>[],
  except?: Id,
): boolean {
  return facets.every(
    ({ id }) =>
      id === except || selection[id].length === 0 || selection[id].some((value) => values[id].includes(value)),
  );
}

/**
 * How many entries each value would show: those that satisfy the other facets. Choices within a facet add up, so its
 * own do not lower the counts of its other values.
 */
export function countValues<Id extends string>(
  entries: readonly ValuesOf<Id>[],
  selection: ValuesOf<Id>,
  facets: readonly Facet<Id>[],
): Readonly<Record<Id, ReadonlyMap<string, number>>> {
  return perFacet(facets, (facet) => {
    const counts = new Map<string, number>();
    for (const values of entries) {
      if (!isSelected(values, selection, facets, facet)) continue;
      for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });
}

/** One value for each facet. */
export function perFacet<Id extends string, T>(facets: readonly Facet<Id>[], make: (facet: Id) => T): Record<Id, T> {
  return Object.fromEntries(facets.map(({ id }) => [id, make(id)])) as Record<Id, T>;
}
