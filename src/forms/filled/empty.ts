/** The empty form, and what counts as empty or as an explicit 无. */
import type { FormData } from '../../schemas/form.ts';
import { type OutlineGroup, outlineOf } from './outline.ts';
import type { FilledForm, FilledGroup, FilledRow } from './types.ts';

/** Makes keys that tell rows apart: each call another one. */
export type NewKey = () => string;

/**
 * The form as printed, with its empty rows.
 * @param newKey for rows that can be moved and removed; rows that the form prints keep the key of the definition
 */
export function emptyFilled(form: FormData, newKey: NewKey): FilledForm {
  const { groups } = outlineOf(form);
  return { form: form.id, fields: {}, groups: groups.map((group) => emptyGroup(group, newKey)), asides: [] };
}

export function emptyGroup(group: OutlineGroup, newKey: NewKey): FilledGroup {
  const keys = group.fixed?.map(({ key }) => key) ?? Array.from({ length: group.printed }, () => newKey());
  return { id: group.id, shared: {}, rows: keys.map(blankRow) };
}

export function blankRow(key: string): FilledRow {
  return { key, cells: {}, entries: [] };
}

/** Nothing but white space in its cells. An attached entry alone does not fill a row. */
export function isBlankRow({ cells }: FilledRow): boolean {
  return Object.values(cells).every(isBlankText);
}

export function isBlankText(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** No text anywhere: fields, rows, shared cells and asides. */
export function isBlankForm({ fields, groups, asides }: FilledForm): boolean {
  return (
    Object.values(fields).every(isBlankText) &&
    groups.every(({ rows, shared }) => rows.every(isBlankRow) && Object.values(shared).every(isBlankText)) &&
    asides.length === 0
  );
}

/** `无` and its like, written on purpose; a number before and a full stop after it do not matter. */
export function isNone(text: string): boolean {
  return /^(?:1[、.．]\s*)?(?:无|暂无|没有|未发现|无此类风险(?:点)?|无风险点|未发现风险点)[。.；;]?$/u.test(
    text.trim(),
  );
}

/** A row that says 无, and nothing else. */
export function isNoneRow({ cells }: FilledRow): boolean {
  const texts = Object.values(cells).filter((text) => !isBlankText(text));
  return texts.length > 0 && texts.every(isNone);
}

/** Rows with something to read in them that is not 无: what a report counts, and what checks look at. */
export function writtenRows(rows: readonly FilledRow[]): readonly FilledRow[] {
  return rows.filter((row) => !isBlankRow(row) && !isNoneRow(row));
}
