import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/load.ts';
import { feedOfEverything, JSON_FEED_PATH } from '../exports/feeds/feeds.ts';
import { jsonFeed } from '../exports/feeds/json-feed.ts';
import { address } from '../site/address.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(feedOfEverything(await loadCatalogue(), JSON_FEED_PATH), address));
