/** The body of a form's table, row by row, with the texts of its cells under the columns of the form. */
import { entriesIn, ENTRIES_HEAD } from '../../entries.ts';
import { cellText, type DocCell, type DocTable, paragraphsOf } from '../read/model.ts';
import type { FoundHead } from './heads.ts';
import { bare } from './words.ts';

export interface BodyCell {
  readonly text: string;
  /** Column of the form; `undefined` where it has none here. */
  readonly column: string | undefined;
  /** Heading in the file of a column that the form does not have. */
  readonly heading: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Rows that the cell reaches down; 0 for the lower part of a merged cell, whose text stands in the first. */
  readonly rows: number;
}

export interface BodyRow {
  /** In the table, from 1, as people count. */
  readonly number: number;
  readonly cells: readonly BodyCell[];
  /** Identifiers in a column of their own, or hidden. */
  readonly entries: readonly string[];
}

/** @param from number of the first row to read, from 0 */
export function bodyRows(table: DocTable, head: FoundHead, from: number): BodyRow[] {
  return table.rows.slice(from).map(({ cells }, index) => {
    const read = cells.map((cell) => bodyCell(table, head, cell, from + index));
    const shown = read.filter(({ heading }) => heading !== ENTRIES_HEAD);
    const own = read.find(({ heading }) => heading === ENTRIES_HEAD)?.text ?? '';
    const hidden = cells.flatMap(({ blocks }) => paragraphsOf(blocks).map((paragraph) => paragraph.hidden)).join(' ');
    return { number: from + index + 1, cells: shown, entries: entriesIn(`${own} ${hidden}`) };
  });
}

function bodyCell(table: DocTable, head: FoundHead, cell: DocCell, row: number): BodyCell {
  const from = cell.column;
  const to = from + cell.span;
  const overlap = (range: { readonly from: number; readonly to: number }) =>
    Math.min(to, range.to) - Math.max(from, range.from);
  const best = <R extends { readonly from: number; readonly to: number }>(ranges: readonly R[]) =>
    ranges.filter((range) => overlap(range) > 0).sort((a, b) => overlap(b) - overlap(a))[0];
  const known = best(head.columns);
  const strange = best(head.strange);
  const isKnown = known && (!strange || overlap(known) >= overlap(strange));
  return {
    text: cell.continues ? '' : cellText(cell),
    column: isKnown ? known.id : undefined,
    heading: isKnown ? undefined : strange && bare(strange.label),
    from,
    to,
    rows: cell.continues ? 0 : 1 + continuing(table, cell, row),
  };
}

/** Rows directly below in which this cell goes on. */
function continuing({ rows }: DocTable, { column }: DocCell, row: number): number {
  let count = 0;
  while (rows[row + 1 + count]?.cells.some((cell) => cell.continues && cell.column === column)) count += 1;
  return count;
}
