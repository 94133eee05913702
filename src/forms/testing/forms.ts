/** The forms of the content on disk, filled forms of any kind, and keys in order: for tests. */
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../integrity/read-content.ts';
import type { FormData } from '../../schemas/form.ts';
import { emptyFilled, type NewKey } from '../filled/empty.ts';
import { outlineOf } from '../filled/outline.ts';
import type { FilledForm } from '../filled/types.ts';

export const CONTENT = readContent(fileURLToPath(new URL('../../..', import.meta.url))).content;
export const FORMS: readonly FormData[] = CONTENT.forms.map(({ data }) => data);

export function formOf(id: string): FormData {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`没有这张表：${id}`);
  return form;
}

/** Keys `k1`, `k2`, … */
export function countedKeys(): NewKey {
  let last = 0;
  return () => `k${String((last += 1))}`;
}

/** Any text that a cell may hold: several lines, numbers, nothing. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '无', '1、服务意识淡薄；\n2、纪律松散。', '一级'),
);

/** Forms of the content filled with any texts, with more or fewer rows than printed. */
export function anyFilled(forms: readonly FormData[] = FORMS): fc.Arbitrary<FilledForm> {
  return fc.constantFrom(...forms).chain((form) => {
    const outline = outlineOf(form);
    const newKey = countedKeys();
    const base = emptyFilled(form, newKey);
    const texts = (ids: readonly { readonly id: string }[]): fc.Arbitrary<Record<string, string>> =>
      fc
        .array(anyText, { minLength: ids.length, maxLength: ids.length })
        .map((values) => Object.fromEntries(ids.flatMap(({ id }, i) => (values[i] ? [[id, values[i]]] : []))));
    const groups = outline.groups.map((group, index) => {
      const keys = base.groups[index]?.rows.map(({ key }) => key) ?? [];
      const row = (key: string) => texts(group.columns).map((cells) => ({ key, cells, entries: [] }));
      const all = fc.tuple(...[...keys, ...(group.fixed ? [] : [newKey(), newKey()])].map(row));
      return fc.tuple(all, texts(group.shared), fc.nat({ max: 2 })).map(([rows, shared, drop]) => ({
        id: group.id,
        shared,
        rows: group.fixed ? rows : rows.slice(0, Math.max(1, rows.length - drop)),
      }));
    });
    return fc.tuple(texts(outline.fields), fc.tuple(...groups)).map(([fields, filledGroups]) => ({
      form: form.id,
      fields,
      groups: filledGroups,
      asides: [],
    }));
  });
}
