/** The form basket poured into the form: each entry already placed, each place the person's to change. Pure. */
import { applyEdit, type Edit } from '../../forms/filled/edit.ts';
import { blankRow, isBlankRow, isBlankText } from '../../forms/filled/empty.ts';
import type { FormOutline } from '../../forms/filled/outline.ts';
import type { FilledForm } from '../../forms/filled/types.ts';
import { columnFor, measureCells } from '../../forms/lookup/cells.ts';
import type { LookupMeasure, LookupPoint } from '../../forms/lookup/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { takePoint } from '../lookup/take-point.ts';
import { targetGroup } from '../lookup/target-group.ts';

export interface BasketPoint {
  readonly kind: 'risk';
  readonly id: string;
  readonly point: LookupPoint;
  /** Group where it would go; `undefined`: the person has to say. */
  readonly group: string | undefined;
}
export interface BasketMeasure {
  readonly kind: 'measure';
  readonly id: string;
  readonly measure: LookupMeasure;
  /** Points that it controls. */
  readonly points: readonly string[];
  /** Whether the form has a column for measures at all. */
  readonly hasColumn: boolean;
}
export type BasketItem = BasketPoint | BasketMeasure;

/** @returns what of the basket is a standard point or a measure; in the order of the basket */
export function basketItems(
  ids: readonly string[],
  outline: FormOutline,
  lookup: Lookup,
  current: string | undefined,
): BasketItem[] {
  const hasColumn = outline.groups.some(({ columns }) => columnFor(columns, 'measures') !== undefined);
  return ids.flatMap((id): BasketItem[] => {
    const point = lookup.point(id);
    if (point) return [{ kind: 'risk', id, point, group: targetGroup(outline, point, current)?.id }];
    const measure = lookup.measure(id);
    if (!measure) return [];
    const points = lookup.data.points.filter(({ measures }) => measures.some((link) => link.id === id));
    return [{ kind: 'measure', id, measure, points: points.map((one) => one.id), hasColumn }];
  });
}

/** Where a measure came from that was set aside. */
const asideOf = (id: string): string => `填表篮 ${id}`;

/** @returns whether an entry is in the form, in a row or set aside */
export function isInForm(id: string, { groups, asides }: FilledForm): boolean {
  return (
    groups.some(({ rows }) => rows.some(({ entries }) => entries.includes(id))) ||
    asides.some(({ from }) => from === asideOf(id))
  );
}

/** What the person chose: an entry and the group where it goes. */
export interface Choice {
  readonly item: BasketItem;
  readonly group: string;
}

/**
 * Points take the empty rows of their group first, then new ones. A measure goes to a row with a point that it controls,
 * of those poured in or of those there before; without one it is set aside.
 * @returns the form with everything in it
 */
export function pour(
  choices: readonly Choice[],
  filled: FilledForm,
  outline: FormOutline,
  lookup: Lookup,
  newKey: () => string,
): FilledForm {
  let form = filled;
  const apply = (edit: Edit): void => {
    form = applyEdit(form, outline, edit);
  };
  for (const { item, group } of choices) {
    if (item.kind === 'risk') pourPoint(item.point, group, form, outline, lookup, newKey).forEach(apply);
  }
  for (const { item } of choices) {
    if (item.kind === 'measure') apply(measureEdit(item, form, outline, newKey));
  }
  return form;
}

function pourPoint(
  point: LookupPoint,
  group: string,
  { groups }: FilledForm,
  outline: FormOutline,
  lookup: Lookup,
  newKey: () => string,
): Edit[] {
  const target = outline.groups.find(({ id }) => id === group);
  const rows = groups.find(({ id }) => id === group)?.rows ?? [];
  const free = rows.find((row) => isBlankRow(row) && row.entries.length === 0);
  const row = free ?? blankRow(newKey());
  const taken = target && takePoint(target, row, point, lookup);
  if (!taken) return [];
  return [...(free ? [] : [{ kind: 'insert', group, at: rows.length, rows: [row] } as const]), taken.edit];
}

function measureEdit(
  { id, measure, points }: BasketMeasure,
  { groups }: FilledForm,
  outline: FormOutline,
  newKey: () => string,
): Edit {
  for (const group of outline.groups) {
    const column = columnFor(group.columns, 'measures');
    const rows = groups.find((candidate) => candidate.id === group.id)?.rows ?? [];
    const row = rows.find(({ entries }) => entries.some((entry) => points.includes(entry)));
    if (!column || !row) continue;
    const added = measureCells(group, [measure])[column.id] ?? '';
    const before = row.cells[column.id];
    const text = isBlankText(before) ? added : `${before ?? ''}\n${added}`;
    return { kind: 'fill', group: group.id, row: row.key, cells: { [column.id]: text }, entries: [id] };
  }
  return { kind: 'setAside', aside: { key: newKey(), kind: 'measure', text: measure.text, from: asideOf(id) } };
}
