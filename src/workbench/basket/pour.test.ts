import { expect, test } from 'vitest';
import { emptyFilled } from '../../forms/filled/empty.ts';
import { outlineOf } from '../../forms/filled/outline.ts';
import { countedKeys, formOf } from '../../forms/testing/forms.ts';
import { LOOKUP } from '../testing.ts';
import { basketItems, isInForm, pour } from './pour.ts';

const poured = (form: string, ids: readonly string[]) => {
  const outline = outlineOf(formOf(form));
  const items = basketItems(ids, outline, LOOKUP, undefined);
  const choices = items.map((item) => ({ item, group: item.kind === 'risk' ? (item.group ?? '') : '' }));
  return pour(choices, emptyFilled(formOf(form), countedKeys()), outline, LOOKUP, countedKeys());
};
const entries = (form: string, ids: readonly string[]) =>
  poured(form, ids).groups.flatMap(({ id, rows }) =>
    rows.filter((row) => row.entries.length > 0).map((row) => [id, ...row.entries]),
  );

test('points go under their category, into empty rows first', () => {
  const [one = '', two = ''] = LOOKUP.data.points.filter(({ category }) => category === 'conduct').map(({ id }) => id);
  expect(entries('ES19-F1', [one, two])).toEqual([
    ['conduct', one],
    ['conduct', two],
  ]);
  expect(poured('ES19-F1', [one, two]).groups.find(({ id }) => id === 'conduct')?.rows).toHaveLength(2);
});

test('a measure goes to the row with its point, and several stand below each other', () => {
  const point = LOOKUP.data.points.find(({ measures }) => measures.length > 1);
  const [first = '', second = ''] = point?.measures.map(({ id }) => id) ?? [];
  const filled = poured('ES19-F6', [first, point?.id ?? '', second]);
  const row = filled.groups[0]?.rows[0];
  expect(row?.entries).toEqual([point?.id, first, second]);
  expect(row?.cells.measures).toBe(`${LOOKUP.measure(first)?.text ?? ''}\n${LOOKUP.measure(second)?.text ?? ''}`);
});

test('a measure that has no place is set aside, not lost', () => {
  const [measure] = LOOKUP.data.measures;
  expect(poured('ES19-F1', [measure?.id ?? '']).asides.map(({ text }) => text)).toEqual([measure?.text]);
});

test('what is in a row or set aside is known to be in the form', () => {
  const [measure] = LOOKUP.data.measures;
  const [point] = LOOKUP.data.points;
  const form = poured('ES19-F1', [measure?.id ?? '', point?.id ?? '']);
  expect(isInForm(measure?.id ?? '', form)).toBe(true);
  expect(isInForm(point?.id ?? '', form)).toBe(true);
  expect(isInForm('GG-R999', form)).toBe(false);
});

test('what is neither a point nor a measure is left in the basket', () => {
  expect(basketItems(['ES19-F1', 'GG-D1'], outlineOf(formOf('ES19-F1')), LOOKUP, undefined)).toEqual([]);
});
