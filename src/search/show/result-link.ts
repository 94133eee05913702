/** The address of a result, at the place in its page where the words stand. Pure. */
import type { Excerpt } from '../query/excerpt.ts';
import type { Segment } from '../query/marks.ts';
import { MARK_PARAMETER } from './mark-parameter.ts';

/** So many different words are marked on the page, and so many does the browser look for by itself. */
const MOST_MARKED = 6;
const MOST_FRAGMENTS = 3;

/**
 * @param path of the entry's page, base included
 * @param kind of the entry; the paragraphs of a document have anchors `p1`, `p2`, …
 * @param excerpt what is shown of the text
 * @param title as it is shown
 */
export function resultLink(path: string, kind: string, excerpt: Excerpt, title: readonly Segment[] = []): string {
  const inText = wordsOf(excerpt.segments);
  const words = [...new Set([...inText, ...wordsOf(title)])].slice(0, MOST_MARKED);
  if (words.length === 0) return path;
  const marks = words.map((word) => `${MARK_PARAMETER}=${encodeURIComponent(word)}`).join('&');
  if (inText.length === 0) return `${path}?${marks}`;
  const anchor = kind === 'document' ? `p${String(excerpt.paragraph + 1)}` : '';
  // Text fragments (Chromium 80): the browser scrolls to the words. All of them are marked by `mark-words.ts`.
  const fragments = inText.slice(0, MOST_FRAGMENTS).map((word) => `text=${encodeWord(word)}`);
  return `${path}?${marks}#${anchor}:~:${fragments.join('&')}`;
}

const wordsOf = (segments: readonly Segment[]): string[] => [
  ...new Set(segments.filter(({ text, marked }) => marked && text.trim() !== '').map(({ text }) => text)),
];

/** `-` and `,` mean something in a text fragment. */
function encodeWord(word: string): string {
  return encodeURIComponent(word).replace(/-/g, '%2D');
}
