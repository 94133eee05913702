/** The part of a text that answers the query. */
import { findRanges, type Range, type Segment, toSegments } from './marks.ts';

export interface Excerpt {
  readonly segments: readonly Segment[];
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

/** Characters of an excerpt: about two lines of 36 on a wide screen, four on a phone. */
const LENGTH = 76;
/** So much of what stands before the first mark is shown; more near the end of a text, to half of the excerpt. */
const LEAD = 18;

/**
 * @param content paragraphs, one a line
 * @param needles folded words, the most wanted first; those that stand nowhere are passed over
 * @returns the paragraph that holds the most of them, cut around the first; the start of the text when none does
 */
export function excerptOf(content: string, needles: readonly string[]): Excerpt {
  const paragraphs = content.split('\n');
  let best: { paragraph: number; ranges: Range[]; worth: number } = { paragraph: 0, ranges: [], worth: 0 };
  for (const [paragraph, text] of paragraphs.entries()) {
    const ranges = findRanges(text, needles);
    const worth = ranges.reduce((sum, range) => sum + (range.end - range.start) ** 2, 0);
    if (worth > best.worth) best = { paragraph, ranges, worth };
  }
  if (best.worth === 0)
    best = {
      ...best,
      paragraph: Math.max(
        0,
        paragraphs.findIndex((text) => text !== ''),
      ),
    };
  return { paragraph: best.paragraph, segments: cut(paragraphs[best.paragraph] ?? '', best.ranges) };
}

function cut(text: string, ranges: readonly Range[]): Segment[] {
  if (text.length <= LENGTH) return toSegments(text, ranges);
  const first = longest(ranges)?.start ?? 0;
  const start = characterStart(text, Math.max(0, Math.min(first - LEAD, text.length - LENGTH / 2)));
  const end = characterStart(text, Math.min(text.length, start + LENGTH));
  const within = ranges
    .filter((range) => range.start < end && range.end > start)
    .map((range) => ({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start }));
  const segments = toSegments(text.slice(start, end), within);
  if (start > 0) segments.unshift({ text: '……', marked: false });
  if (end < text.length) segments.push({ text: '……', marked: false });
  return segments;
}

function longest(ranges: readonly Range[]): Range | undefined {
  return ranges.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
}

/** The index itself, or that after it when it would part a surrogate pair or a combining mark from its character. */
function characterStart(text: string, index: number): number {
  let at = index;
  while (at < text.length && /^[\uDC00-\uDFFF\p{M}]/u.test(text.slice(at, at + 2))) at++;
  return at;
}
