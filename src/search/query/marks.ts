/** Where the words of a query stand in a text that is shown. */
import { fold } from '../text/fold.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A piece of text, marked or not. Shown as text nodes: nothing in it is ever read as markup. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * @param needles folded words
 * @returns ranges of the original text in order, not overlapping, each from the start of a character to the end of one
 */
export function findRanges(original: string, needles: readonly string[]): Range[] {
  const { text, from, to } = fold(original);
  const ranges: Range[] = [];
  for (const needle of new Set(needles)) {
    if (needle === '') continue;
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      ranges.push({ start: from[at] ?? 0, end: to[at + needle.length - 1] ?? 0 });
    }
  }
  return joinRanges(ranges);
}

/** Overlapping and touching ranges as one. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/** Cuts a text at the ranges. The segments joined are the text again. */
export function toSegments(original: string, ranges: readonly Range[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) segments.push({ text: original.slice(at, start), marked: false });
    segments.push({ text: original.slice(start, end), marked: true });
    at = end;
  }
  if (at < original.length) segments.push({ text: original.slice(at), marked: false });
  return segments;
}
