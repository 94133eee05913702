import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import { atomFeed } from '../exports/feeds/atom.ts';
import { FEED_PATH, feedOfEverything } from '../exports/feeds/feeds.ts';
import { address } from '../site/address.ts';

export const GET: APIRoute = async () =>
  new Response(atomFeed(feedOfEverything(await loadCatalogue(), FEED_PATH), address));
