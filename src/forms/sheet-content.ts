/** What stands in the rows of a sheet: nothing, an example as printed, or a form that is being filled in. */
import type { FormColumn } from '../schemas/form.ts';
import { isBlankRow, isBlankText } from './filled/empty.ts';
import type { FilledForm, FilledGroup, FilledRow, Place } from './filled/types.ts';
import { type FormTable, type SheetCell } from './sheet.ts';

export interface SheetContent {
  /** @returns `undefined` where the group is printed as it is on the blank form */
  readonly group: (id: string) => SheetContentGroup | undefined;
}

export interface SheetContentGroup {
  readonly rows: readonly SheetContentRow[];
  /** A cell that is written once for all rows; `undefined` where each row has its own. */
  readonly shared?: (column: FormColumn) => SheetCell | undefined;
}

export interface SheetContentRow {
  readonly id: string;
  /** @param first whether this is the first column that is written in the row: it carries the number of the row */
  readonly cell: (column: FormColumn, first: boolean) => SheetCell;
}

export const BLANK: SheetContent = { group: () => undefined };

/** @param number printed in the first column of rows that the form numbers; their points columns print a placeholder */
export function blankRow(id: string, number?: string, placeholder?: readonly string[]): SheetContentRow {
  return {
    id,
    cell: (column, first) => {
      if (number === undefined) return fill(column);
      return fill(column, first ? [number] : column.type === 'points' ? placeholder : undefined);
    },
  };
}

/** Rows of an example: the lines of its cells by column, one row for a category of a form, or any for a list. */
interface ExampleRow {
  readonly category: string;
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

export function exampleContent(table: FormTable, rows: readonly ExampleRow[]): SheetContent {
  const asRow = (id: string, cells: ExampleRow['cells'] = {}): SheetContentRow => ({
    id,
    cell: (column) => fill(column, cells[column.id]),
  });
  return {
    group: (id) =>
      table.rows.kind === 'categories'
        ? { rows: [asRow(id, rows.find((row) => row.category === id)?.cells)] }
        : { rows: rows.map((row) => asRow(row.category, row.cells)) },
  };
}

/** A filled form: each cell knows its place, numbers are counted, what is shared spans its group. */
export function filledContent(table: FormTable, filled: FilledForm): SheetContent {
  // A form that prints its numbers numbers every row; a list numbers the rows that are written.
  const numbered = table.rows.kind === 'points' || table.rows.kind === 'named';
  return {
    group: (id) => {
      const group = filled.groups.find((candidate) => candidate.id === id);
      if (group === undefined) return undefined;
      const counted = (index: number) => group.rows.slice(0, index + 1).filter((row) => numbered || !isBlankRow(row));
      return {
        shared: (column) => sharedCell(group, column, table),
        rows: group.rows.map((row, index) => {
          const number = numbered || !isBlankRow(row) ? String(counted(index).length) : '';
          const prints = table.rows.kind === 'points' || pointsOf(table, id) !== undefined;
          return { id: row.key, cell: (column, first) => filledCell(group, row, column, number, first && prints) };
        }),
      };
    },
  };
}

/** @param prints whether the form prints the number of the row in this cell */
function filledCell(
  group: FilledGroup,
  row: FilledRow,
  column: FormColumn,
  number: string,
  prints: boolean,
): SheetCell {
  if (column.type === 'sequence') return { ...fill(column, number === '' ? [] : [number]), kind: 'number' };
  const place: Place = { kind: 'cell', group: group.id, row: row.key, column: column.id };
  return { ...fill(column, linesOf(row.cells[column.id])), place, ...(prints && { ordinal: number }) };
}

/**
 * The name of the person in GT-F1 has its place even while it is empty. Another column is shared while it holds a text
 * for the whole group; what single rows hold beside it is shown after it.
 */
function sharedCell(group: FilledGroup, column: FormColumn, table: FormTable): SheetCell | undefined {
  const text = group.shared[column.id];
  const always = table.rows.kind === 'points' && column.type === 'person';
  if (!always && isBlankText(text)) return undefined;
  const own = group.rows.map((row) => row.cells[column.id]).filter((value) => !isBlankText(value));
  const place: Place = { kind: 'shared', group: group.id, column: column.id };
  return { ...fill(column, [text, ...own].flatMap(linesOf)), place };
}

function pointsOf({ rows }: FormTable, id: string): number | undefined {
  return rows.kind === 'named' ? rows.items.find((item) => item.id === id)?.points : undefined;
}

function linesOf(text: string | undefined): string[] {
  return isBlankText(text) ? [] : (text ?? '').split('\n');
}

export function fill(column: FormColumn, lines: readonly string[] = []): SheetCell {
  return { column: column.id, kind: 'fill', colspan: 1, rowspan: 1, lines };
}
