import { expect, test } from 'vitest';
import { localDay, statusOn } from './status.ts';

test('a publication is current up to and on its last day', () => {
  expect(statusOn('current', '2026-12-31', '2026-12-31')).toBe('current');
  expect(statusOn('current', '2026-12-31', '2027-01-01')).toBe('expired');
});

test('without a last day it does not expire by itself', () => {
  expect(statusOn('current', undefined, '2099-01-01')).toBe('current');
});

test('what the content says of its end stays, whatever the day', () => {
  expect(statusOn('withdrawn', '2026-12-31', '2099-01-01')).toBe('withdrawn');
  expect(statusOn('expired', '2099-12-31', '2026-01-01')).toBe('expired');
});

test('the day is that of the reader', () => {
  expect(localDay(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
