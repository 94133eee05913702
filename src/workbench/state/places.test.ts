import { expect, test } from 'vitest';
import { applyEdit } from '../../forms/filled/edit.ts';
import { emptyFilled } from '../../forms/filled/empty.ts';
import { outlineOf } from '../../forms/filled/outline.ts';
import type { Place } from '../../forms/filled/types.ts';
import { countedKeys, formOf } from '../../forms/testing/forms.ts';
import { isBlankAt } from './places.ts';

test('a place is blank as long as nothing is written in it or within it', () => {
  const form = formOf('ES19-F1');
  const empty = emptyFilled(form, countedKeys());
  const [group, other] = empty.groups;
  if (!group?.rows[0] || !other) throw new Error('ES19-F1 has categories with rows');
  const cell = { group: group.id, row: group.rows[0].key, column: 'risk' };
  const filled = applyEdit(empty, outlineOf(form), { kind: 'cell', ...cell, value: '审批不严' });
  const within: readonly Place[] = [
    { kind: 'form' },
    { kind: 'group', group: group.id },
    { kind: 'row', ...cell },
    { kind: 'cell', ...cell },
  ];
  for (const place of within) {
    expect(isBlankAt(empty, place), place.kind).toBe(true);
    expect(isBlankAt(filled, place), place.kind).toBe(false);
  }
  expect(isBlankAt(filled, { kind: 'group', group: other.id })).toBe(true);
  expect(isBlankAt(filled, { ...cell, kind: 'cell', column: 'grade' })).toBe(true);
  expect(isBlankAt(filled, { kind: 'field', field: 'name' })).toBe(true);
});
