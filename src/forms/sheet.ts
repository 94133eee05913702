/** A form's table as rows and cells with spans: the blank form and the filled example are drawn from the same sheet. */
import type { FormColumn, FormData } from '../schemas/form.ts';
import { leafColumns } from '../catalogue/examples/blocks.ts';
import { headerRows, type HeaderCell } from './header-rows.ts';
import { percentShares } from './shares.ts';

export type FormTable = Extract<FormData['body'], { layout: 'table' }>;

/** A row as filled in: the lines of its cells by column. */
export interface FilledRow {
  readonly category: string;
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

export interface SheetCell {
  readonly column: string;
  /** `label` is printed on the form (the name of a row), `fill` is where one writes. */
  readonly kind: 'label' | 'fill';
  readonly colspan: number;
  readonly rowspan: number;
  /** Printed in the cell (a label, a number, ①②③), or what was filled in. */
  readonly lines: readonly string[];
}

export interface SheetRow {
  readonly id: string;
  readonly cells: readonly SheetCell[];
}

/** Rows that belong together under one name, kept on one page. */
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
 * @param filled the rows of an example; without them the sheet is blank
 */
export function sheetOf(table: FormTable, filled?: readonly FilledRow[]): Sheet {
  const nested = nestedColumn(table);
  const spanOf = (column: FormColumn) => (column.id === nested ? 2 : 1);
  const widths = leafColumns(table.columns).flatMap((column) =>
    column.id === nested ? halves(column.width) : [column.width],
  );
  return { shares: percentShares(widths), head: headerRows(table.columns, spanOf), groups: groupsOf(table, filled) };
}

/** The column of row names, where some names have names below them: it is printed as two. */
function nestedColumn({ rows }: FormTable): string | undefined {
  return rows.kind === 'named' && rows.items.some((item) => item.children) ? rows.column : undefined;
}

function halves(width: number | undefined): (number | undefined)[] {
  const half = width === undefined ? undefined : width / 2;
  return [half, half];
}

function groupsOf(table: FormTable, filled: readonly FilledRow[] | undefined): SheetGroup[] {
  const columns = leafColumns(table.columns);
  const { rows } = table;
  switch (rows.kind) {
    case 'categories':
      return rows.items.map((item) => {
        const row = filled?.find((candidate) => candidate.category === item.id);
        return single(item.id, [
          label(columns[0], item.label),
          ...columns.slice(1).map((column) => fill(column, row?.cells[column.id])),
        ]);
      });
    case 'blank':
      return filled
        ? filled.map((row) =>
            single(
              row.category,
              columns.map((column) => fill(column, row.cells[column.id])),
            ),
          )
        : range(rows.count).map((n) =>
            single(
              `row${String(n)}`,
              columns.map((column) => fill(column)),
            ),
          );
    case 'points':
      return [pointsGroup('points', rows.count, columns, table.cellPlaceholder)];
    case 'named': {
      const nested = nestedColumn(table) !== undefined;
      return rows.items.map((item) => namedGroup(item, columns, nested, table.cellPlaceholder));
    }
  }
}

/** Numbered rows. A person's name in the first column is written once for all of them. */
function pointsGroup(
  id: string,
  count: number,
  columns: readonly FormColumn[],
  placeholder: readonly string[] | undefined,
): SheetGroup {
  const [first, ...rest] = columns;
  const shared = first?.type === 'person' ? first : undefined;
  const own = shared ? rest : columns;
  return {
    id,
    rows: range(count).map((n) => ({
      id: `${id}${String(n)}`,
      cells: [...(shared && n === 1 ? [{ ...fill(shared), rowspan: count }] : []), ...numbered(n, own, placeholder)],
    })),
  };
}

type NamedItem = Extract<FormTable['rows'], { kind: 'named' }>['items'][number];

function namedGroup(
  item: NamedItem,
  columns: readonly FormColumn[],
  nested: boolean,
  placeholder: readonly string[] | undefined,
): SheetGroup {
  const [first, ...rest] = columns;
  if (item.children) {
    const { children } = item;
    return {
      id: item.id,
      rows: children.map((child, index) => ({
        id: child.id,
        cells: [
          ...(index === 0 ? [label(first, [item.label], { rowspan: children.length })] : []),
          label(first, [child.label]),
          ...rest.map((column) => fill(column)),
        ],
      })),
    };
  }
  const name = (rowspan: number) => label(first, [item.label], { rowspan, colspan: nested ? 2 : 1 });
  const { points } = item;
  if (points === undefined) return single(item.id, [name(1), ...rest.map((column) => fill(column))]);
  return {
    id: item.id,
    rows: range(points).map((n) => ({
      id: `${item.id}${String(n)}`,
      cells: [...(n === 1 ? [name(points)] : []), ...numbered(n, rest, placeholder)],
    })),
  };
}

/** A numbered row: its number in the first column, the placeholder where points are written. */
function numbered(n: number, columns: readonly FormColumn[], placeholder: readonly string[] | undefined): SheetCell[] {
  return columns.map((column, index) =>
    fill(column, index === 0 ? [String(n)] : column.type === 'points' ? placeholder : undefined),
  );
}

function single(id: string, cells: readonly SheetCell[]): SheetGroup {
  return { id, rows: [{ id, cells }] };
}

function label(column: FormColumn | undefined, lines: readonly string[], spans?: Partial<SheetCell>): SheetCell {
  return { column: column?.id ?? '', kind: 'label', colspan: 1, rowspan: 1, lines, ...spans };
}

function fill(column: FormColumn, lines: readonly string[] = []): SheetCell {
  return { column: column.id, kind: 'fill', colspan: 1, rowspan: 1, lines };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
