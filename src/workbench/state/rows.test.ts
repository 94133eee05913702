import { expect, test } from 'vitest';
import type { FilledForm } from '../../forms/filled/types.ts';
import { rowStep } from './rows.ts';

const filled: FilledForm = {
  form: 'ES19-F1',
  fields: {},
  groups: [
    {
      id: 'power',
      shared: {},
      rows: ['a', 'b', 'c'].map((key) => ({ key, cells: { risk: key }, entries: [] })),
    },
  ],
  asides: [],
};
const at = (row: string) => ({ group: 'power', row, column: 'risk' });
const step = (act: Parameters<typeof rowStep>[1], row: string) => rowStep(filled, act, at(row), () => 'new');

test('a row is added below, and one goes on writing in it', () => {
  expect(step('add', 'a')).toMatchObject({
    edit: { kind: 'insert', at: 1, rows: [{ key: 'new' }] },
    focus: { row: 'new', column: 'risk' },
    say: '已加上第 2 行',
  });
});

test('after a row is removed one goes on in the next, or in the one before', () => {
  expect(step('remove', 'a')?.focus).toMatchObject({ row: 'b' });
  expect(step('remove', 'c')?.focus).toMatchObject({ row: 'b' });
});

test('a row moves with the focus, and not over the edge', () => {
  expect(step('down', 'a')).toMatchObject({ edit: { kind: 'move', to: { at: 1 } }, focus: { row: 'a' } });
  expect(step('up', 'a')).toBeUndefined();
  expect(step('down', 'c')).toBeUndefined();
  expect(step('up', 'gone')).toBeUndefined();
});
