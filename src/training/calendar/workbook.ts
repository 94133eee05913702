/** The calendar as rows of a sheet. Every cell is text: no formula, and a day stays as it is read. */
import { dayInWords } from '../../catalogue/text/day-in-words.ts';

export interface CalendarRow {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly forms: string;
  readonly quote: string;
  /** `2026-03-29`; `undefined` where nobody has set one. */
  readonly day: string | undefined;
}

/** Together as wide as a landscape page of A4. */
export const COLUMNS = [
  { name: '序号', width: 6 },
  { name: '步骤', width: 20 },
  { name: '日期', width: 16 },
  { name: '负责', width: 18 },
  { name: '表格', width: 22 },
  { name: '方案原文（ES19-D1）', width: 46 },
] as const;

/** @returns one row of text for each step, in the order of {@link COLUMNS} */
export function sheetRows(rows: readonly CalendarRow[]): string[][] {
  return rows.map(({ title, day, owner, forms, quote }, index) => [
    String(index + 1),
    title,
    day === undefined ? '' : dayInWords(day),
    owner,
    forms,
    quote,
  ]);
}

/** Points of one line at the usual 11 points. */
const LINE = 15;

/** High enough for the cell with most lines, in points: not every program measures wrapped text by itself. */
export function rowHeight(cells: readonly string[]): number {
  // A Chinese character is two of the units in which columns are measured.
  const lines = cells.map((text, index) => Math.ceil((2 * text.length) / (COLUMNS[index]?.width ?? 1)));
  return Math.max(1, ...lines) * LINE;
}
