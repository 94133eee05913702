/** The text of one cell taken apart into points, with the numbers that were printed, right or wrong. */
import { type Label, labelOf, slippedLabel } from './numbers.ts';

export interface Point {
  /** The whole point as written, its number included. */
  readonly text: string;
  readonly label: Label | undefined;
  /** Stands behind another point on the same line. */
  readonly inline: boolean;
}

/** Characters after which a number within a line begins a new point. */
const ENDS = /[。；;！？!?：:”"）)\s]$/u;

/**
 * Numbered points, also several on one line; without numbers, one point for each line. Nothing is lost: joined again,
 * the points are the cell, white space at their ends aside.
 */
export function splitPoints(cell: string): Point[] {
  const points: Point[] = [];
  let last = 0;
  for (const line of cell.split('\n')) {
    let rest = line.trim();
    let inline = false;
    while (rest !== '') {
      const label = labelOf(rest);
      last = label?.value ?? (slippedLabel(rest, last + 1) ? last + 1 : last);
      const end = nextStart(rest, last + 1, label);
      points.push({ text: rest.slice(0, end).trimEnd(), label, inline });
      rest = rest.slice(end).trimStart();
      inline = true;
    }
  }
  return points;
}

/** Characters that such a number begins with: most of a line is passed over by this alone. */
const STARTS = /[\d①-⑳（(]/u;

/** Where the point with the expected number begins within the line, or the end of the line. */
function nextStart(line: string, expected: number, own: Label | undefined): number {
  if (expected === 1) return line.length;
  const from = own?.raw.length ?? 0;
  for (let at = from + 1; at < line.length; at += 1) {
    if (!STARTS.test(line.charAt(at))) continue;
    const label = labelOf(line.slice(at));
    if (label?.value !== expected || /^[一（(]/u.test(label.style)) continue;
    if (label.style === '①' || ENDS.test(line.slice(0, at))) return at;
  }
  return line.length;
}

/**
 * A list in one sentence, `学用结合不紧密；有畏难情绪；纪律松散。`, taken apart where it has as many items as there are
 * points to pair it with. The marks stay with the items.
 */
export function splitList(text: string): string[] {
  return text.split(/(?<=[；;])/u).flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}
