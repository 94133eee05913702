/** The levels of a filled form, row by row: the 2020 forms grade rows, not points, and often give two grades at once. */
import { leafColumns } from './blocks.ts';
import { type Grade, gradeOf } from '../levels/levels.ts';
import type { Example } from '../types.ts';

export interface RowGrades {
  readonly row: string;
  /** As printed in the cell and in its order, each a grade of the form's scale. */
  readonly grades: readonly Grade[];
}

/** @returns the rows of an example that state a grade; none where the form has no scale */
export function rowGrades({ data, form }: Example): RowGrades[] {
  const { scale } = form;
  if (!scale || form.data.body.layout !== 'table') return [];
  const columns = leafColumns(form.data.body.columns).filter((column) => column.type === 'grade');
  return data.rows
    .map((row) => ({
      row: row.category,
      grades: columns
        .flatMap((column) => row.cells[column.id] ?? [])
        .flatMap((label) => gradeOf(scale, label, 'section') ?? []),
    }))
    .filter(({ grades }) => grades.length > 0);
}
