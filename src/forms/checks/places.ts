/** Places of a filled form, made and put into words. */
import type { FormOutline } from '../filled/outline.ts';
import { isBlankRow, isNoneRow } from '../filled/empty.ts';
import type { FilledForm, Place } from '../filled/types.ts';
import type { RowView } from './types.ts';

export function cellPlace({ group, row }: Pick<RowView, 'group' | 'row'>, column: string | undefined): Place {
  if (column === undefined) return { kind: 'row', group: group.id, row: row.key };
  return { kind: 'cell', group: group.id, row: row.key, column };
}

/** `权力运行 · 第 2 条 · 风险点名称`, `填报时间`, `整张表`. */
export function placeInWords(place: Place, outline: FormOutline, filled: FilledForm): string {
  if (place.kind === 'form') return '整张表';
  if (place.kind === 'field') return outline.fields.find(({ id }) => id === place.field)?.label ?? place.field;
  const group = outline.groups.find(({ id }) => id === place.group);
  const column = 'column' in place ? place.column : undefined;
  const label = [...(group?.columns ?? []), ...(group?.shared ?? [])].find(({ id }) => id === column)?.label;
  const words = [group?.label, 'row' in place ? rowInWords(place, outline, filled) : undefined, label];
  return words.filter((word) => word !== undefined && word !== '').join(' · ') || '整张表';
}

function rowInWords({ group, row }: { group: string; row: string }, outline: FormOutline, filled: FilledForm): string {
  const printed = outline.groups.find(({ id }) => id === group)?.fixed?.find(({ key }) => key === row);
  if (printed) return printed.label;
  const rows = filled.groups.find(({ id }) => id === group)?.rows ?? [];
  const at = rows.findIndex(({ key }) => key === row);
  const number = rows.slice(0, at + 1).filter((one) => one.key === row || !(isBlankRow(one) || isNoneRow(one))).length;
  return `第 ${String(number)} 条`;
}
