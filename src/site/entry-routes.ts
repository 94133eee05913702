import type { CatalogueData } from '../schemas/vocabularies.ts';

/**
 * The routes of the pages of entries, for `getStaticPaths`.
 *
 * @returns for each its identifier in small letters, and as properties the entry with the one before and the one after
 *   it in the same catalogue
 */
export const entryRoutes = <T extends { readonly id: string; readonly catalogue: CatalogueData }>(
  entries: readonly T[],
) =>
  entries.map((entry, index) => {
    const inCatalogue = (other: T | undefined) => (other?.catalogue === entry.catalogue ? other : undefined);
    return {
      params: { id: entry.id.toLowerCase() },
      props: { entry, previous: inCatalogue(entries[index - 1]), next: inCatalogue(entries[index + 1]) },
    };
  });
