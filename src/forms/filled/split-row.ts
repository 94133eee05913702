/** A row that holds several numbered points, taken apart into one row for each. */
import type { Edit } from './edit.ts';
import { labelOf, withoutLabel } from './numbers.ts';
import type { OutlineGroup } from './outline.ts';
import { pairColumns } from './pair.ts';
import type { FilledRow } from './types.ts';

/**
 * Names and manifestations pair as when a form is read from paper; the level and whatever else is not a list of points
 * stays with the first row, since nobody can tell whose it is.
 * @returns `undefined` where the points do not pair, or there is only one
 */
export function splitRow(group: OutlineGroup, row: FilledRow): Edit | undefined {
  const name = group.columns.find(({ role }) => role === 'risk')?.id;
  if (name === undefined || group.fixed) return undefined;
  const points = group.columns.filter(({ role, type }) => role !== 'grade' && (type === 'points' || role === 'risk'));
  const cells = Object.fromEntries(points.flatMap(({ id }) => (row.cells[id] ? [[id, row.cells[id]]] : [])));
  const { rows, pairing } = pairColumns(name, cells);
  if (rows.length < 2 || pairing === 'one' || pairing === 'apart') return undefined;
  const numbered = rows.every((one, at) => Object.values(one).every((text) => labelOf(text)?.value === at + 1));
  const texts = (one: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(one).map(([id, text]) => [id, numbered ? withoutLabel(text) : text]));
  const [first, ...others] = rows;
  const emptied = Object.fromEntries(Object.keys(cells).map((id) => [id, '']));
  return {
    kind: 'all',
    edits: [
      { kind: 'fill', group: group.id, row: row.key, cells: { ...emptied, ...texts(first) }, entries: [] },
      {
        kind: 'insertAfter',
        group: group.id,
        row: row.key,
        rows: others.map((one, at) => ({ key: `${row.key}-${String(at + 2)}`, cells: texts(one), entries: [] })),
      },
    ],
  };
}
