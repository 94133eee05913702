/** How alike filled forms are: copies are the first thing that a reviewer looks for. */
import { compact } from '../text/blocks.ts';
import type { Example } from '../types.ts';

export interface Likeness {
  readonly other: Example;
  /** Cells with text that are the same in both, to the character. */
  readonly same: number;
  /** Cells with text in either. */
  readonly of: number;
}

/** Columns that hold a mark rather than a text: equal grades or numbers are no sign of copying. */
const MARKS = new Set(['grade', 'sequence', 'category']);

/**
 * The other examples on the same form that share cells with this one, the most alike first.
 * @param all the examples of the edition
 */
export function likenesses(example: Example, all: readonly Example[]): Likeness[] {
  return all
    .filter((other) => other !== example && other.form === example.form)
    .map((other) => ({ other, ...compare(cellsOf(example), cellsOf(other)) }))
    .filter(({ same }) => same > 0)
    .toSorted((a, b) => b.same / b.of - a.same / a.of || b.same - a.same);
}

export const isIdentical = ({ same, of }: Likeness): boolean => same === of;

function compare(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): { same: number; of: number } {
  const keys = new Set([...a.keys(), ...b.keys()]);
  const same = [...keys].filter((key) => a.get(key) === b.get(key)).length;
  return { same, of: keys.size };
}

/** The text of each cell that holds some, white space aside. */
function cellsOf({ data, form }: Example): Map<string, string> {
  const { body } = form.data;
  const marks = body.layout === 'table' ? body.columns.filter(({ type }) => type && MARKS.has(type)) : [];
  const markIds = new Set(marks.map(({ id }) => id));
  const cells = data.rows.flatMap((row) =>
    Object.entries(row.cells)
      .filter(([column]) => !markIds.has(column))
      .map(([column, lines]) => [`${row.category} ${column}`, compact(lines.join(''))] as const),
  );
  return new Map(cells.filter(([, text]) => text !== ''));
}
