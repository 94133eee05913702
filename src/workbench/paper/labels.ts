/**
 * What a field is called for those who do not see where it stands. Pure. Rows are counted as they stand, empty ones too:
 * a finding counts written ones (`checks/places.ts`), but fields that are both empty must have names of their own.
 */
import type { FormOutline } from '../../forms/filled/outline.ts';
import type { FilledForm, Place } from '../../forms/filled/types.ts';

/** `权力运行 · 第 2 行 · 风险点名称` */
export function placeInWords(place: Place, outline: FormOutline, filled: FilledForm): string {
  if (place.kind === 'form') return '整张表';
  if (place.kind === 'field') return outline.fields.find(({ id }) => id === place.field)?.label ?? '';
  const group = outline.groups.find(({ id }) => id === place.group);
  const words = [group?.label ?? ''];
  if (place.kind === 'row' || place.kind === 'cell') {
    const rows = filled.groups.find(({ id }) => id === place.group)?.rows ?? [];
    const index = rows.findIndex(({ key }) => key === place.row);
    const printed = group?.fixed?.find(({ key }) => key === place.row)?.label;
    words.push(printed ?? (rows.length > 1 || words[0] === '' ? `第 ${String(index + 1)} 行` : ''));
  }
  if (place.kind === 'cell' || place.kind === 'shared') {
    const columns = [...(group?.columns ?? []), ...(group?.shared ?? [])];
    words.push(columns.find(({ id }) => id === place.column)?.label ?? '');
  }
  return words.filter((word) => word !== '').join(' · ');
}
