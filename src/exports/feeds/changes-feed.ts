/** The feed of changes: an item for each edition, and one for each entry that a later edition changed. Pure. */
import type { Catalogue } from '../../catalogue/types.ts';
import { KIND_WORDS } from '../../catalogue/words.ts';
import type { SnapshotEntry } from '../../editions/snapshot.ts';
import {
  CHANGE_KINDS,
  CHANGE_WORDS,
  type ChangeKind,
  editionAnchor,
  type EditionChanges,
} from '../../editions/timeline.ts';
import { entryPath } from '../../site/entry-path.ts';
import { siteName } from '../../site/page-metadata.ts';
import { SITE } from '../../site/site.ts';
import type { Feed, FeedItem } from './feed.ts';

export const CHANGES_FEED_PATH = '/feeds/changes.xml';

export function changesFeed({ site, current }: Catalogue, editions: readonly EditionChanges[]): Feed {
  return {
    id: 'feed:changes',
    title: `${SITE.name}：版本与变更`,
    path: CHANGES_FEED_PATH,
    author: siteName(site),
    updated: current.date,
    items: editions.flatMap((change) => [editionItem(change, siteName(site)), ...entryItems(change, siteName(site))]),
  };
}

const editionItem = ({ edition, changes }: EditionChanges, source: string): FeedItem => ({
  id: `edition:${edition.id}`,
  title: `${SITE.name} ${edition.id}`,
  path: `/changes/#${editionAnchor(edition.id)}`,
  published: edition.date,
  summary: `${edition.summary}${CHANGE_KINDS.map((kind) => `${CHANGE_WORDS[kind]} ${String(changes[kind].length)} 条`).join('，')}。`,
  category: '版次',
  source,
});

/** The first edition has no item for each of its entries: those are in the other feeds. */
function entryItems({ edition, previous, changes }: EditionChanges, source: string): FeedItem[] {
  if (previous === undefined) return [];
  return CHANGE_KINDS.flatMap((kind) =>
    changes[kind].map((change) => entryItem(kind, 'after' in change ? change.after : change, edition, source)),
  );
}

const entryItem = (
  change: ChangeKind,
  { id, kind, title, text, withdrawn }: SnapshotEntry,
  edition: EditionChanges['edition'],
  source: string,
): FeedItem => ({
  id: `change:${edition.id}:${change}:${id}`,
  title: `${CHANGE_WORDS[change]}：${id} ${title}`,
  path: entryPath(kind, id),
  published: edition.date,
  summary: withdrawn?.reason ?? Array.from(text).slice(0, 200).join(''),
  category: KIND_WORDS[kind],
  source,
});
