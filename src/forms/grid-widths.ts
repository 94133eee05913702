import { leafColumns } from '../catalogue/examples/blocks.ts';
import type { FormTable, Sheet } from './sheet.ts';

/** Of a column whose width the definition does not know; all issued forms say theirs. */
const UNKNOWN_WIDTH = 20;

/** @returns millimetres on the paper of each column of the sheet's grid; a column that is printed as two is halved */
export function gridWidths({ columns }: FormTable, { head }: Sheet): number[] {
  const spans = new Map(head.flat().map(({ id, colspan }) => [id, colspan]));
  return leafColumns(columns).flatMap(({ id, width = UNKNOWN_WIDTH }) => {
    const parts = spans.get(id) ?? 1;
    return Array.from({ length: parts }, () => width / parts);
  });
}
