/** A standard point into a row. Pure. */
import type { Edit } from '../../forms/filled/edit.ts';
import { isBlankText } from '../../forms/filled/empty.ts';
import type { OutlineGroup } from '../../forms/filled/outline.ts';
import type { FilledRow } from '../../forms/filled/types.ts';
import { pointCells } from '../../forms/lookup/cells.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import type { Lookup } from './lookup.ts';

export interface PointTaken {
  readonly edit: Edit;
  /** A manifestation of one's own stands in the row and was left there. */
  readonly kept: boolean;
}

/**
 * Writes the name, and the manifestation where none of one's own stands there; another point that the row was filled
 * from is let go, its measures are not. The level is the person's to decide.
 * @returns `undefined` where the form has no column for risk points
 */
export function takePoint(
  group: OutlineGroup,
  row: FilledRow,
  point: LookupPoint,
  lookup: Lookup,
): PointTaken | undefined {
  const cells = pointCells(group, point);
  const [name, ...others] = Object.keys(cells);
  if (name === undefined) return undefined;
  const before = row.entries.map((id) => lookup.point(id)).filter((old) => old !== undefined);
  const isOwn = (column: string): boolean => {
    const text = row.cells[column];
    const standard = [point, ...before].map((known) => pointCells(group, known)[column]);
    return !isBlankText(text) && !standard.includes(text);
  };
  const own = others.filter(isOwn);
  const written = Object.fromEntries(Object.entries(cells).filter(([column]) => !own.includes(column)));
  const at = { group: group.id, row: row.key };
  // The risk point comes first among the entries: the others are let go and put back behind it.
  const rest = row.entries.filter((id) => id !== point.id && lookup.point(id) === undefined);
  return {
    edit: {
      kind: 'all',
      edits: [
        ...row.entries.map((entry): Edit => ({ kind: 'detach', ...at, entry })),
        { kind: 'fill', ...at, cells: written, entries: [point.id, ...rest] },
      ],
    },
    kept: own.length > 0,
  };
}

/** The point that a row was filled from, if any. */
export function pointOf(row: Pick<FilledRow, 'entries'>, lookup: Lookup): LookupPoint | undefined {
  return row.entries.map((id) => lookup.point(id)).find((point) => point !== undefined);
}

/** The columns of a row whose text is no longer the standard one. */
export function changedColumns(group: OutlineGroup, row: FilledRow, point: LookupPoint): string[] {
  return Object.entries(pointCells(group, point))
    .filter(([column, standard]) => (row.cells[column] ?? '') !== standard)
    .map(([column]) => column);
}
