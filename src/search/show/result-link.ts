/** The address of a result, at the place in its page where the words stand. Pure. */
import type { Excerpt } from '../query/excerpt.ts';
import type { Segment } from '../query/marks.ts';

/** So many marked words are named in the address; the browser marks them on the page that it opens. */
const MOST_WORDS = 3;

/**
 * @param path of the entry's page, base included
 * @param kind of the entry; the paragraphs of a document have anchors `p1`, `p2`, …
 * @param excerpt what is shown of the text
 */
export function resultLink(path: string, kind: string, excerpt: Excerpt): string {
  const words = [...new Set(excerpt.segments.filter(isMarked).map(({ text }) => text))].slice(0, MOST_WORDS);
  if (words.length === 0) return path;
  const anchor = kind === 'document' ? `p${String(excerpt.paragraph + 1)}` : '';
  // Text fragments (Chromium 80): the browser scrolls to the words and marks them, without a script of ours.
  return `${path}#${anchor}:~:${words.map((word) => `text=${encodeWord(word)}`).join('&')}`;
}

const isMarked = ({ text, marked }: Segment): boolean => marked && text.trim() !== '';

/** `-` and `,` mean something in a text fragment. */
function encodeWord(word: string): string {
  return encodeURIComponent(word).replace(/-/g, '%2D');
}
