import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { buildLookup } from '../../../forms/lookup/build.ts';

/** What the fill-in page looks up. It holds internal entries, and the page is internal too. */
export const GET: APIRoute = async () => Response.json(buildLookup(await loadCatalogue()));
