/** A standard point, or measures, written into the columns of a form. */
import type { OutlineColumn, OutlineGroup } from '../filled/outline.ts';
import type { ColumnRole } from '../filled/roles.ts';
import type { LookupMeasure, LookupPoint } from './types.ts';

/**
 * The name and the manifestation; where the form has one column for both, the text. The level is not among them: it is
 * offered apart, see `translate-grade.ts`, and so are measures, which the person chooses.
 * @returns nothing for a group without a column for risks
 */
export function pointCells({ columns }: OutlineGroup, { title, text }: LookupPoint): Readonly<Record<string, string>> {
  const risk = columnFor(columns, 'risk');
  const manifestation = columnFor(columns, 'manifestation');
  if (!risk) return {};
  if (!manifestation) return { [risk.id]: text };
  return { [risk.id]: title, [manifestation.id]: text };
}

/** @returns nothing for a group without a column for measures */
export function measureCells(
  { columns }: OutlineGroup,
  measures: readonly Pick<LookupMeasure, 'text'>[],
): Readonly<Record<string, string>> {
  const column = columnFor(columns, 'measures');
  return column ? { [column.id]: measures.map(({ text }) => text).join('\n') } : {};
}

export function columnFor(columns: readonly OutlineColumn[], role: ColumnRole): OutlineColumn | undefined {
  return columns.find((column) => column.role === role);
}
