/** A filled example, line by line as printed, as a filled form. */
import type { ExampleData } from '../../schemas/example.ts';
import type { FormData } from '../../schemas/form.ts';
import type { NewKey } from './empty.ts';
import { fromCells, type FromCells } from './from-cells.ts';
import { LIST_GROUP, outlineOf } from './outline.ts';

/** @param form the definition of the form that the example was filled on */
export function fromExample(example: ExampleData, form: FormData, newKey: NewKey): FromCells {
  const byCategory = form.body.layout === 'table' && form.body.rows.kind === 'categories';
  const written = new Set(outlineOf(form).groups.flatMap(({ columns }) => columns.map(({ id }) => id)));
  // Numbers of rows are counted by the form itself.
  const texts = (cells: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(cells)
        .filter(([column]) => written.has(column))
        .map(([column, lines]) => [column, lines.join('\n')]),
    );
  const groups = byCategory
    ? example.rows.map(({ category, cells }) => ({ id: category, rows: [texts(cells)] }))
    : [{ id: LIST_GROUP, rows: example.rows.map(({ cells }) => texts(cells)) }];
  const lead = Object.entries(example.leadFields).map(([id, lines]) => [id, lines.join('\n')] as const);
  const fields = { ...example.headerFields, ...Object.fromEntries(lead), ...example.footerFields };
  return fromCells(form, { fields, groups }, newKey);
}
