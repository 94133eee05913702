/** The heading of a form's table: nested column groups laid out as table rows with spans. */
import type { FormColumn } from '../schemas/form.ts';

export interface HeaderCell {
  readonly id: string;
  /** As printed, line by line. */
  readonly label: readonly string[];
  readonly colspan: number;
  readonly rowspan: number;
  /** A group of columns, not a column. */
  readonly group: boolean;
}

/**
 * @param columns the columns, groups included
 * @param spanOf how many columns of the grid a column takes (a column whose row names are nested takes two)
 * @returns rows from the top; a column without a group above it reaches down to the last row
 */
export function headerRows(
  columns: readonly FormColumn[],
  spanOf: (column: FormColumn) => number = () => 1,
): HeaderCell[][] {
  const depth = depthOf(columns);
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => []);
  const place = (column: FormColumn, row: number): void => {
    const { id, label, children } = column;
    rows[row]?.push({
      id,
      label,
      colspan: width(column, spanOf),
      rowspan: children ? 1 : depth - row,
      group: children !== undefined,
    });
    for (const child of children ?? []) place(child, row + 1);
  };
  for (const column of columns) place(column, 0);
  return rows;
}

function depthOf(columns: readonly FormColumn[]): number {
  return 1 + Math.max(0, ...columns.map((column) => (column.children ? depthOf(column.children) : 0)));
}

function width(column: FormColumn, spanOf: (column: FormColumn) => number): number {
  if (!column.children) return spanOf(column);
  return column.children.reduce((sum, child) => sum + width(child, spanOf), 0);
}
