/** The feeds of the site: one for everything and one for each kind of entry. Pure. */
import type { Catalogue, Entry } from '../../catalogue/types.ts';
import { KIND_WORDS } from '../../catalogue/words.ts';
import { COLLECTION_OF_KIND, type EntryKind } from '../../schemas/identifiers.ts';
import { siteName } from '../../site/page-metadata.ts';
import { SITE } from '../../site/site.ts';
import { type Feed, feedItems, latest } from './feed.ts';

/** Everything, in Atom and in JSON Feed. */
export const FEED_PATH = '/feed.xml';
export const JSON_FEED_PATH = '/feed.json';

/** `/feeds/risks.xml` */
export const kindFeedPath = (kind: EntryKind): string => `/feeds/${COLLECTION_OF_KIND[kind]}.xml`;

export function feedOfEverything(catalogue: Catalogue, path: string): Feed {
  return feed(catalogue, [...catalogue.byId.values()], { id: 'feed', path, title: `${SITE.name}：全部条目` });
}

/** Kinds of which this edition holds an entry, each with its feed. */
export function feedsByKind(catalogue: Catalogue): { kind: EntryKind; feed: Feed }[] {
  const kinds = [...new Set([...catalogue.byId.values()].map((entry) => entry.kind))];
  return kinds.map((kind) => ({
    kind,
    feed: feed(
      catalogue,
      [...catalogue.byId.values()].filter((entry) => entry.kind === kind),
      { id: `feed:${kind}`, path: kindFeedPath(kind), title: `${SITE.name}：${KIND_WORDS[kind]}` },
    ),
  }));
}

function feed(
  { current, site }: Catalogue,
  entries: readonly Entry[],
  head: Pick<Feed, 'id' | 'path' | 'title'>,
): Feed {
  const items = feedItems(entries, current);
  return { ...head, author: siteName(site), updated: latest(items, current.date), items };
}
