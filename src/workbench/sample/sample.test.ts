import { expect, test } from 'vitest';
import { countedKeys, formOf } from '../../forms/testing/forms.ts';
import { LOOKUP } from '../testing.ts';
import { sampleOf } from './sample.ts';

const sample = (id: string) => sampleOf(formOf(id), LOOKUP, countedKeys());

test('is made of catalogue entries under their own category, each once', () => {
  const filled = sample('ES19-F1');
  const rows = filled?.groups.flatMap((group) => group.rows.map((row) => ({ group: group.id, row }))) ?? [];
  const written = rows.filter(({ row }) => row.entries.length > 0);
  expect(written.length).toBeGreaterThanOrEqual(6);
  for (const { group, row } of written) expect(LOOKUP.point(row.entries[0] ?? '')?.category).toBe(group);
  expect(new Set(written.map(({ row }) => row.entries[0])).size).toBe(written.length);
});

test('names nobody and no date', () => {
  expect(sample('ES19-F4')?.fields).toEqual({});
});

test('has measures where the form has a place for them', () => {
  expect(sample('ES19-F4')?.groups[0]?.rows[0]?.cells.measures).not.toBe('');
  const report = sample('GR-F1');
  expect(report?.groups.map(({ rows }) => rows.filter(({ entries }) => entries.length > 0).length)).toEqual([4, 4]);
});

test('is not there for forms that ask for no risk points', () => {
  expect(sample('ES19-F3')).toBeUndefined();
});
