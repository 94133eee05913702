/** A filled form read as a source text: one block per printed line, so that entries taken from it can cite their place. */
import type { ExampleData } from '../../schemas/example.ts';
import type { FormColumn, FormData } from '../../schemas/form.ts';
import type { TextBlock } from '../text/blocks.ts';

/** The columns that hold cells, without the groups above them. */
export function leafColumns(columns: readonly FormColumn[]): FormColumn[] {
  return columns.flatMap((column) => (column.children ? leafColumns(column.children) : [column]));
}

/** The address of one line of a cell on the example's page. */
export function cellLineAnchor(row: string, column: string, line: number): string {
  return `${row}-${column}-${String(line)}`;
}

/**
 * @param categoryName the printed name of a row's category, by its id
 * @returns one paragraph per line of each cell; the path is the row and the column
 */
export function exampleBlocks(example: ExampleData, form: FormData, categoryName: (id: string) => string): TextBlock[] {
  if (form.body.layout !== 'table') return [];
  const columns = leafColumns(form.body.columns);
  return example.rows.flatMap((row) =>
    columns.flatMap((column) =>
      (row.cells[column.id] ?? []).map((text, index): TextBlock => ({
        kind: 'paragraph',
        role: 'body',
        anchor: cellLineAnchor(row.category, column.id, index + 1),
        text,
        path: [categoryName(row.category), column.label.join('')],
        line: 1,
      })),
    ),
  );
}
