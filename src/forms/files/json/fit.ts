/** A filled form brought onto the form's definition of today: groups and columns that are gone keep their texts aside. */
import type { FormData } from '../../../schemas/form.ts';
import { blankRow, emptyGroup, isBlankText, type NewKey } from '../../filled/empty.ts';
import { type OutlineGroup, outlineOf } from '../../filled/outline.ts';
import type { FilledForm, FilledGroup, FilledRow } from '../../filled/types.ts';
import type { UnplacedText } from '../types.ts';

export interface Fitted {
  readonly filled: FilledForm;
  readonly unplaced: readonly UnplacedText[];
}

export function fitted(read: FilledForm, form: FormData, newKey: NewKey): Fitted {
  const outline = outlineOf(form);
  const unplaced: UnplacedText[] = [];
  const keep = (texts: FilledRow['cells'], allowed: readonly { readonly id: string }[], where: string) =>
    Object.fromEntries(
      Object.entries(texts).filter(([id, text]) => {
        const known = allowed.some((one) => one.id === id);
        if (!known && !isBlankText(text)) unplaced.push({ where: `${where} · ${id}`, text });
        return known && text !== '';
      }),
    );
  const keys = new Set<string>();
  const uniqueKey = (key: string) => {
    const own = keys.has(key) ? newKey() : key;
    keys.add(own);
    return own;
  };
  const group = (target: OutlineGroup): FilledGroup => {
    const given = read.groups.filter(({ id }) => id === target.id);
    if (given.length === 0) return emptyGroup(target, newKey);
    const rows = given.flatMap((one) => one.rows);
    const name = target.label === '' ? '各行' : target.label;
    const row = (one: FilledRow): FilledRow => ({
      key: uniqueKey(one.key),
      cells: keep(one.cells, target.columns, name),
      entries: one.entries,
    });
    const { fixed } = target;
    const strange = fixed ? rows.filter(({ key }) => !fixed.some((one) => one.key === key)) : [];
    for (const { cells } of strange) keep(cells, [], name);
    const written = fixed
      ? fixed.map(({ key }) => row(rows.find((one) => one.key === key) ?? blankRow(key)))
      : rows.map(row);
    const shared = Object.fromEntries(given.flatMap((one) => Object.entries(one.shared)));
    return {
      id: target.id,
      shared: keep(shared, [...target.columns, ...target.shared], name),
      rows: written.length > 0 ? written : [blankRow(newKey())],
    };
  };
  const groups = outline.groups.map(group);
  for (const { id, rows, shared } of read.groups.filter(({ id }) => !outline.groups.some((one) => one.id === id))) {
    for (const texts of [shared, ...rows.map(({ cells }) => cells)]) keep(texts, [], id);
  }
  const asides = read.asides.map((aside) => ({ ...aside, key: uniqueKey(aside.key) }));
  return { filled: { form: form.id, fields: keep(read.fields, outline.fields, '栏目'), groups, asides }, unplaced };
}
