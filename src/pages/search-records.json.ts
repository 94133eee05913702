import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import { searchRecords } from '../search/build/records.ts';

/** All search records. Exists only until the index is built from it, see `src/search/pagefind-integration.ts`. */
export const GET: APIRoute = async () => Response.json(searchRecords(await loadCatalogue()));
