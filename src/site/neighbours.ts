import type { CatalogueData } from '../schemas/vocabularies.ts';

export interface WithNeighbours<T> {
  readonly entry: T;
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

/** Each entry with the one before and the one after it in the same catalogue. */
export function withNeighbours<T extends { readonly catalogue: CatalogueData }>(
  entries: readonly T[],
): WithNeighbours<T>[] {
  return entries.map((entry, index) => {
    const inCatalogue = (other: T | undefined) => (other?.catalogue === entry.catalogue ? other : undefined);
    return { entry, previous: inCatalogue(entries[index - 1]), next: inCatalogue(entries[index + 1]) };
  });
}
