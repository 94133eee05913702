import type { FormOutline, OutlineGroup } from '../../forms/filled/outline.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';

/**
 * Where a point goes that is put into a new row: under its category where the form has categories, else where one is
 * writing, else into the only group for risk points.
 * @returns `undefined` where somebody has to say: 单位一览表 has eighteen businesses and no categories
 */
export function targetGroup(
  { groups }: FormOutline,
  { category }: Pick<LookupPoint, 'category'>,
  current: string | undefined,
): OutlineGroup | undefined {
  const fitting = groups.filter(({ columns, fixed }) => !fixed && columns.some(({ role }) => role === 'risk'));
  return (
    fitting.find((group) => group.category === category) ??
    fitting.find((group) => group.id === current && group.category === undefined) ??
    (fitting.length === 1 ? fitting[0] : undefined)
  );
}
