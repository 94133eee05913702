/** A filled sample to play with, made of catalogue entries: no names, no dates, nothing of the de-identified forms. Pure. */
import type { FilledForm, FilledRow } from '../../forms/filled/types.ts';
import { applyEdit } from '../../forms/filled/edit.ts';
import { blankRow, emptyFilled } from '../../forms/filled/empty.ts';
import { type FormOutline, outlineOf, type OutlineGroup } from '../../forms/filled/outline.ts';
import { columnFor, measureCells, pointCells } from '../../forms/lookup/cells.ts';
import { translateGrade } from '../../forms/lookup/translate-grade.ts';
import type { LookupMeasure, LookupPoint } from '../../forms/lookup/types.ts';
import type { FormData } from '../../schemas/form.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** Points in a group of a form with categories, and in a list. */
const IN_GROUP = 2;
const IN_LIST = 4;
const FEW_GROUPS = 5;

/** @returns `undefined` for forms that ask for no risk points: there is nothing to fill them from */
export function sampleOf(form: FormData, lookup: Lookup, newKey: () => string): FilledForm | undefined {
  const outline = outlineOf(form);
  const asking = outline.groups.filter(({ columns, fixed }) => !fixed && columnFor(columns, 'risk'));
  if (asking.length === 0) return undefined;
  const used = new Set<string>();
  const count = asking.length === 1 ? IN_LIST : IN_GROUP;
  // Of eighteen businesses the first ones will do.
  const filled = asking.slice(0, FEW_GROUPS).reduce(
    (sofar, group) => {
      const points = choose(group, count, used, form, lookup);
      for (const { id } of points) used.add(id);
      const rows = points.map((point) => rowFrom(point, group, form, lookup, newKey()));
      return withRows(sofar, outline, group, rows);
    },
    emptyFilled(form, newKey),
  );
  // The report has its measures in a part of their own.
  const apart = outline.groups.find(({ columns }) => !columnFor(columns, 'risk') && columnFor(columns, 'measures'));
  if (!apart) return filled;
  const measures = [...used].flatMap((id) => measuresOf(lookup.point(id), lookup));
  const rows = measures.map((measure) => ({
    ...blankRow(newKey()),
    cells: measureCells(apart, [measure]),
    entries: [measure.id],
  }));
  return withRows(filled, outline, apart, rows);
}

function withRows(
  filled: FilledForm,
  outline: FormOutline,
  { id }: OutlineGroup,
  rows: readonly FilledRow[],
): FilledForm {
  if (rows.length === 0) return filled;
  return applyEdit(filled, outline, { kind: 'replaceGroup', group: { id, shared: {}, rows } });
}

/** Points that fit, those first that show most: a level on the scale of the form, and measures. */
function choose(
  group: OutlineGroup,
  count: number,
  used: ReadonlySet<string>,
  form: FormData,
  lookup: Lookup,
): readonly LookupPoint[] {
  const worth = (point: LookupPoint): number =>
    (translateGrade(point, form.scale, lookup.data.scales).label === undefined ? 0 : 2) +
    (point.measures.length > 0 ? 1 : 0);
  return lookup.data.points
    .filter(({ id, usage, category, text }) => {
      const fits = group.category === undefined || group.category === category;
      return usage === 'quotable' && fits && !used.has(id) && !text.includes('\n');
    })
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, count);
}

function measuresOf(point: LookupPoint | undefined, lookup: Lookup): readonly LookupMeasure[] {
  return (point?.measures ?? []).flatMap(({ id }) => lookup.measure(id) ?? []).slice(0, 1);
}

function rowFrom(point: LookupPoint, group: OutlineGroup, form: FormData, lookup: Lookup, key: string): FilledRow {
  const grade = columnFor(group.columns, 'grade');
  const { label } = translateGrade(point, form.scale, lookup.data.scales);
  const measures = measuresOf(point, lookup);
  return {
    ...blankRow(key),
    cells: {
      ...pointCells(group, point),
      ...(grade && label !== undefined && { [grade.id]: label }),
      ...(measures.length > 0 && measureCells(group, measures)),
    },
    entries: [point.id, ...(columnFor(group.columns, 'measures') ? measures.map(({ id }) => id) : [])],
  };
}
