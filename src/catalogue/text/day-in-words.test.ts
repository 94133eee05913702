import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.ts';

test('a day is written without leading noughts', () => {
  expect(dayInWords('2026-03-09')).toBe('2026年3月9日');
  expect(dayInWords('2026-11-21')).toBe('2026年11月21日');
});
