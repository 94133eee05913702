import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../catalogue/load.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import type { Feed } from '../../exports/feeds/feed.ts';
import { feedsByKind } from '../../exports/feeds/feeds.ts';
import { COLLECTION_OF_KIND } from '../../schemas/identifiers.ts';
import { address } from '../../site/address.ts';

export const getStaticPaths = (async () =>
  feedsByKind(await loadCatalogue()).map(({ kind, feed }) => ({
    params: { kind: COLLECTION_OF_KIND[kind] },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => new Response(atomFeed(props.feed, address));
