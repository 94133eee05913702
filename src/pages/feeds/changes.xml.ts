import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { loadTimeline } from '../../editions/load.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import { changesFeed } from '../../exports/feeds/changes-feed.ts';
import { address } from '../../site/address.ts';

export const GET: APIRoute = async () =>
  new Response(atomFeed(changesFeed(await loadCatalogue(), await loadTimeline()), address));
