/** A form's table as rows and cells with spans: the blank form and the filled example are drawn from the same sheet. */
import type { FormColumn, FormData } from '../schemas/form.ts';
import { leafColumns } from '../catalogue/examples/blocks.ts';
import { LIST_GROUP } from './filled/outline.ts';
import type { Place } from './filled/types.ts';
import { headerRows, type HeaderCell } from './header-rows.ts';
import { percentShares } from './shares.ts';
import { BLANK, blankRow, fill, type SheetContent, type SheetContentGroup } from './sheet-content.ts';

export type FormTable = Extract<FormData['body'], { layout: 'table' }>;

export interface SheetCell {
  readonly column: string;
  /** `label` is printed on the form (the name of a row), `fill` is where one writes, `number` counts by itself. */
  readonly kind: 'label' | 'fill' | 'number';
  readonly colspan: number;
  readonly rowspan: number;
  /** Printed in the cell (a label, a number, ①②③), or what was filled in. */
  readonly lines: readonly string[];
  /** Of a form that is being filled in: where a text written here goes. Printed cells have none. */
  readonly place?: Place;
  /** Of a form that is being filled in: the number that the form prints before the text of the row. */
  readonly ordinal?: string;
}

export interface SheetRow {
  readonly id: string;
  readonly cells: readonly SheetCell[];
}

/** Rows that stand under one name. */
export interface SheetGroup {
  readonly id: string;
  readonly rows: readonly SheetRow[];
}

export interface Sheet {
  /** Share of the table's width of each column of the grid, in per cent. */
  readonly shares: readonly number[];
  readonly head: readonly (readonly HeaderCell[])[];
  readonly groups: readonly SheetGroup[];
}

/**
 * @param table the table of a form's definition
 * @param content what stands in the rows: {@link exampleContent}, {@link filledContent}; without it the sheet is blank
 */
export function sheetOf(table: FormTable, content: SheetContent = BLANK): Sheet {
  const nested = nestedColumn(table);
  const spanOf = (column: FormColumn) => (column.id === nested ? 2 : 1);
  const widths = leafColumns(table.columns).flatMap((column) =>
    column.id === nested ? halves(column.width) : [column.width],
  );
  return { shares: percentShares(widths), head: headerRows(table.columns, spanOf), groups: groupsOf(table, content) };
}

/** The column of row names, where some names have names below them: it is printed as two. */
function nestedColumn({ rows }: FormTable): string | undefined {
  return rows.kind === 'named' && rows.items.some((item) => item.children) ? rows.column : undefined;
}

function halves(width: number | undefined): (number | undefined)[] {
  const half = width === undefined ? undefined : width / 2;
  return [half, half];
}

function groupsOf(table: FormTable, content: SheetContent): SheetGroup[] {
  const { rows, cellPlaceholder } = table;
  const columns = leafColumns(table.columns);
  const blank = (ids: readonly string[], counted = false) =>
    ids.map((id, index) => blankRow(id, counted ? String(index + 1) : undefined, cellPlaceholder));
  switch (rows.kind) {
    case 'categories':
      return rows.items.map(({ id, label }) => {
        const group = content.group(id) ?? { rows: blank([id]) };
        return { id, rows: laid(group, columns.slice(1), [named(columns[0], label, group.rows.length)]) };
      });
    case 'blank': {
      const group = content.group(LIST_GROUP) ?? { rows: blank(range('row', rows.count)) };
      return group.rows.map((row) => ({ id: row.id, rows: laid({ rows: [row] }, columns) }));
    }
    case 'points': {
      const group = content.group(LIST_GROUP) ?? { rows: blank(range('points', rows.count), true) };
      // A person's name in the first column is written once for all of the rows.
      const [first] = columns;
      if (first?.type !== 'person') return [{ id: LIST_GROUP, rows: laid(group, columns) }];
      const name = { ...(group.shared?.(first) ?? fill(first)), rowspan: group.rows.length };
      return [{ id: LIST_GROUP, rows: laid(group, columns.slice(1), [name]) }];
    }
    case 'named': {
      const nested = nestedColumn(table) !== undefined;
      return rows.items.map((item) => {
        const ids = item.children?.map(({ id }) => id) ?? (item.points ? range(item.id, item.points) : [item.id]);
        const group = content.group(item.id) ?? { rows: blank(ids, item.points !== undefined) };
        const name = {
          ...named(columns[0], [item.label], group.rows.length),
          colspan: nested && !item.children ? 2 : 1,
        };
        const inner = item.children?.map(({ label }) => named(columns[0], [label], 1));
        return { id: item.id, rows: laid(group, columns.slice(1), [name], inner) };
      });
    }
  }
}

/**
 * Rows as cells.
 * @param lead cells that reach down all rows, before the first
 * @param inner a cell at the head of each row
 */
function laid(
  { rows, shared }: SheetContentGroup,
  columns: readonly FormColumn[],
  lead: readonly SheetCell[] = [],
  inner: readonly SheetCell[] = [],
): SheetRow[] {
  const spanning = new Map(columns.map((column) => [column.id, shared?.(column)]));
  return rows.map((row, index) => ({
    id: row.id,
    cells: [
      ...(index === 0 ? lead : []),
      ...inner.slice(index, index + 1),
      ...columns.flatMap((column, at) => {
        const once = spanning.get(column.id);
        if (once === undefined) return [row.cell(column, at === 0)];
        return index === 0 ? [{ ...once, rowspan: rows.length }] : [];
      }),
    ],
  }));
}

function named(column: FormColumn | undefined, lines: readonly string[], rowspan: number): SheetCell {
  return { column: column?.id ?? '', kind: 'label', colspan: 1, rowspan, lines };
}

function range(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}${String(index + 1)}`);
}
