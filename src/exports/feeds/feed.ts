/** What a feed says, in whichever format: entries of the catalogue with the dates that the content states. Pure. */
import type { Entry } from '../../catalogue/types.ts';
import { KIND_WORDS } from '../../catalogue/words.ts';
import type { EditionData } from '../../schemas/vocabularies.ts';
import { contentSource, publishedOn } from '../../site/article.ts';

export interface FeedItem {
  /** For ever the same, wherever the site stands. */
  readonly id: string;
  readonly title: string;
  /** Path of the page, without the base. */
  readonly path: string;
  /** `2026-11-21` */
  readonly published: string;
  readonly summary: string;
  readonly category: string;
  readonly source: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  /** Path of the feed itself, without the base. */
  readonly path: string;
  readonly author: string;
  /** Day of the latest change. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** A summary is read in a list: more than this is the page's business. */
const SUMMARY_LENGTH = 200;

/** The entries as items of a feed, the latest first; of one day in the order of the catalogue. */
export function feedItems(entries: readonly Entry[], current: EditionData): FeedItem[] {
  return entries
    .map((entry) => ({
      id: entry.id,
      title: `${entry.id} ${entry.title}`,
      path: entry.path,
      published: publishedOn(entry, current),
      summary: summaryOf(entry),
      category: KIND_WORDS[entry.kind],
      source: contentSource(entry),
    }))
    .toSorted((a, b) => (a.published === b.published ? 0 : a.published < b.published ? 1 : -1));
}

/** @param fallback the day of a feed without items */
export const latest = (items: readonly FeedItem[], fallback: string): string => items[0]?.published ?? fallback;

function summaryOf(entry: Entry): string {
  const text =
    entry.kind === 'risk' || entry.kind === 'measure'
      ? entry.text.map((block) => block.text).join('')
      : entry.kind === 'example'
        ? entry.form.title
        : entry.data.summary;
  const characters = Array.from(text);
  return characters.length <= SUMMARY_LENGTH ? text : `${characters.slice(0, SUMMARY_LENGTH - 1).join('')}…`;
}

/** The first minute of a day in China, as feeds write it. */
export const feedTime = (day: string): string => `${day}T00:00:00+08:00`;
