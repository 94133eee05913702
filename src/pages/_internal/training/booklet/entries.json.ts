import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../../catalogue/load.ts';
import { bookletData } from '../../../../training/booklet/build.ts';

/** What booklets are made of. It holds internal entries, and the page is internal too. */
export const GET: APIRoute = async () => Response.json(bookletData(await loadCatalogue()));
