/** A grid of texts, from a spreadsheet or a table in a document, written into rows. */
import { blankRow } from './empty.ts';
import type { OutlineGroup } from './outline.ts';
import type { FilledGroup, FilledRow } from './types.ts';

export interface PasteAt {
  /** The cell that takes the first text of the grid. */
  readonly row: string;
  readonly column: string;
  readonly grid: readonly (readonly string[])[];
  /** Keys for rows that have to be added, as many as the grid has rows. */
  readonly newKeys: readonly string[];
}

export interface Pasted {
  readonly group: FilledGroup;
  /** Texts that found no column, no row or no key: to be shown, so that nothing is lost unseen. */
  readonly left: readonly string[];
}

/** @returns the group as it was, and all texts left, where the row or the column is not there */
export function pasteRows(group: FilledGroup, outline: OutlineGroup, { row, column, grid, newKeys }: PasteAt): Pasted {
  const top = group.rows.findIndex(({ key }) => key === row);
  const columns = outline.columns.slice(
    Math.max(
      0,
      outline.columns.findIndex(({ id }) => id === column),
    ),
  );
  if (top === -1 || columns[0]?.id !== column) return { group, left: grid.flat().filter((text) => text !== '') };
  const missing = outline.fixed ? 0 : Math.max(0, top + grid.length - group.rows.length);
  const rows = [...group.rows, ...newKeys.slice(0, missing).map(blankRow)];
  const left = grid.flatMap((texts, index) => (rows[top + index] ? texts.slice(columns.length) : texts));
  return {
    group: { ...group, rows: rows.map((old, index) => write(old, columns, grid[index - top])) },
    left: left.filter((text) => text.trim() !== ''),
  };
}

function write(row: FilledRow, columns: OutlineGroup['columns'], texts: readonly string[] | undefined): FilledRow {
  if (texts === undefined) return row;
  const cells = new Map(Object.entries(row.cells));
  columns.slice(0, texts.length).forEach(({ id }, index) => {
    const text = texts[index] ?? '';
    if (text === '') cells.delete(id);
    else cells.set(id, text);
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** Texts separated by tabs and line breaks, as a spreadsheet puts them on the clipboard; quoted where they hold either. */
export function gridOfTabs(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, raw = '', end = ''] = match;
    rows.at(-1)?.push(raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? unquoted(raw) : raw);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // A spreadsheet ends its last row too.
  const last = rows.at(-1);
  return rows.length > 1 && last?.every((value) => value === '') ? rows.slice(0, -1) : rows;
}

function unquoted(raw: string): string {
  return raw.slice(1, -1).replaceAll('""', '"');
}
