import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { loadCatalogue } from '../catalogue/load.ts';
import { searchRecords } from '../search/build/records.ts';
import { plainText } from '../search/build/remarks.ts';

/** All search records. Exists only until the index is built from it, see `src/search/pagefind-integration.ts`. */
export const GET: APIRoute = async () => {
  // The bodies that editors write are rendered by Astro and are no part of the catalogue.
  const written = await Promise.all([getCollection('forms'), getCollection('examples'), getCollection('concepts')]);
  const remarks = new Map(written.flat().map(({ data, body }) => [String(data.id), plainText(body ?? '')]));
  return Response.json(searchRecords(await loadCatalogue(), remarks));
};
