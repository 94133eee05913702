/**
 * Facets of the entry lists. Within a facet any value will do, between facets all must hold.
 * Plain data, shared by the pages (links, counts in the HTML) and by the script that filters in the browser.
 */

/** In the order in which they stand in addresses and on the page; `id` is the key in the address. */
export const FACETS = [
  { id: 'category', name: '类别' },
  { id: 'level', name: '等级' },
  { id: 'catalogue', name: '目录' },
  { id: 'domain', name: '业务领域' },
] as const;
export type FacetId = (typeof FACETS)[number]['id'];

/** The values of an entry, or those that a reader chose. An entry without a value of a facet never matches that facet. */
export type FacetValues = Readonly<Record<FacetId, readonly string[]>>;

/** Reads what was chosen from an address; other parameters are left aside. */
export function selectionFrom(params: URLSearchParams): FacetValues {
  return perFacet((facet) => [...new Set(params.getAll(facet))].filter((value) => value !== ''));
}

/** The query of an address: `?category=power&level=high`, or nothing when nothing is chosen. */
export function selectionQuery(selection: Partial<FacetValues>): string {
  const pairs = FACETS.flatMap(({ id }) => (selection[id] ?? []).map((value): [string, string] => [id, value]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/**
 * @param except a facet that is left out of account
 * @returns whether an entry with these values is shown
 */
export function isSelected(values: FacetValues, selection: FacetValues, except?: FacetId): boolean {
  return FACETS.every(
    ({ id }) =>
      id === except || selection[id].length === 0 || selection[id].some((value) => values[id].includes(value)),
  );
}

/**
 * How many entries each value would show: those that satisfy the other facets. Choices within a facet add up, so its
 * own do not lower the counts of its other values.
 */
export function countValues(
  entries: readonly FacetValues[],
  selection: FacetValues,
): Readonly<Record<FacetId, ReadonlyMap<string, number>>> {
  return perFacet((facet) => {
    const counts = new Map<string, number>();
    for (const values of entries) {
      if (!isSelected(values, selection, facet)) continue;
      for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });
}

function perFacet<T>(make: (facet: FacetId) => T): Record<FacetId, T> {
  return { category: make('category'), level: make('level'), catalogue: make('catalogue'), domain: make('domain') };
}
