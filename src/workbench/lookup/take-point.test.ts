import { expect, test } from 'vitest';
import { applyEdit } from '../../forms/filled/edit.ts';
import { emptyFilled } from '../../forms/filled/empty.ts';
import { outlineOf } from '../../forms/filled/outline.ts';
import type { FilledRow } from '../../forms/filled/types.ts';
import { countedKeys, formOf } from '../../forms/testing/forms.ts';
import { LOOKUP } from '../testing.ts';
import { changedColumns, pointOf, takePoint } from './take-point.ts';
import { targetGroup } from './target-group.ts';
import { widenings } from './narrowing.ts';

const form = formOf('ES19-F1');
const outline = outlineOf(form);
const [power] = outline.groups;
const point = (id: string) => {
  const found = LOOKUP.point(id);
  if (!found) throw new Error(id);
  return found;
};

/** The first row of 权力运行 after a point was taken into it. */
function taken(row: Partial<FilledRow>, id: string) {
  if (!power) throw new Error('power');
  const empty = emptyFilled(form, countedKeys());
  const before: FilledRow = { key: 'a', cells: {}, entries: [], ...row };
  const filled = applyEdit(empty, outline, {
    kind: 'replaceGroup',
    group: { id: power.id, shared: {}, rows: [before] },
  });
  const { edit, kept } = takePoint(power, before, point(id), LOOKUP) ?? {};
  const after = edit && applyEdit(filled, outline, edit).groups[0]?.rows[0];
  if (!after) throw new Error('nothing was taken');
  return { row: after, kept, group: power };
}

test('a point fills the name and the manifestation, and keeps its number with the row', () => {
  const { row, kept } = taken({ cells: { risk: '自由裁' } }, 'GG-R041');
  expect(row.cells).toEqual({ risk: point('GG-R041').title, manifestation: point('GG-R041').text });
  expect(row.entries).toEqual(['GG-R041']);
  expect(kept).toBe(false);
});

test('a manifestation of one’s own is kept', () => {
  const { row, kept } = taken({ cells: { risk: '自由裁', manifestation: '自己写的' } }, 'GG-R041');
  expect(row.cells.manifestation).toBe('自己写的');
  expect(kept).toBe(true);
});

test('another point takes the place of the first, with its text; measures stay', () => {
  const first = taken({}, 'GG-R041').row;
  const { row } = taken({ ...first, entries: [...first.entries, 'GG-M001'] }, 'GG-R040');
  expect(row.entries).toEqual(['GG-R040', 'GG-M001']);
  expect(row.cells.manifestation).toBe(point('GG-R040').text);
});

test('no level is ever written', () => {
  expect(taken({}, 'GG-R041').row.cells.grade).toBeUndefined();
});

test('what was changed of the standard text is known by its column', () => {
  const { row, group } = taken({}, 'GG-R041');
  expect(changedColumns(group, row, point('GG-R041'))).toEqual([]);
  const changed = { ...row, cells: { ...row.cells, risk: '改过' } };
  expect(changedColumns(group, changed, point('GG-R041'))).toEqual(['risk']);
  expect(pointOf(changed, LOOKUP)?.id).toBe('GG-R041');
});

test('a point goes under its category, or where one writes, or nowhere by itself', () => {
  expect(targetGroup(outline, { category: 'conduct' }, 'power')?.id).toBe('conduct');
  expect(targetGroup(outlineOf(formOf('ES19-F6')), { category: 'conduct' }, undefined)?.id).toBe('rows');
  const businesses = outlineOf(formOf('GT-F2'));
  expect(targetGroup(businesses, { category: 'conduct' }, undefined)).toBeUndefined();
  expect(targetGroup(businesses, { category: 'conduct' }, 'approval')?.id).toBe('approval');
});

test('a look-up is widened step by step, and says so', () => {
  const steps = widenings({ category: 'power', domain: 'bidding', post: '验收岗位' });
  expect(steps.map(({ narrowing }) => Object.values(narrowing).filter((value) => value !== undefined).length)).toEqual([
    3, 2, 1, 0,
  ]);
  expect(steps.map(({ said }) => said !== '')).toEqual([false, true, true, true]);
  expect(widenings({})).toEqual([{ narrowing: { category: undefined, domain: undefined, post: undefined }, said: '' }]);
});
