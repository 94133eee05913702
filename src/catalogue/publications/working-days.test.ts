import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { holidaySchema } from '../../schemas/vocabularies.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const file = new URL('../../content/vocabularies/holidays.yaml', import.meta.url);
const calendars = z.array(holidaySchema).parse(parse(readFileSync(file, 'utf8')));

test.each([
  ['2026-03-02', 5, '2026-03-09', 'a weekend'],
  ['2026-02-12', 2, '2026-02-14', 'a Saturday on which work is made up for'],
  ['2026-02-13', 2, '2026-02-24', 'the Spring Festival'],
  ['2025-09-30', 1, '2025-10-09', 'the National Day and the Mid-Autumn Festival'],
  ['2023-12-29', 1, '2024-01-02', 'the turn of the year'],
  ['2024-12-31', 1, '2025-01-02', 'a holiday of one day'],
  ['2026-03-02', 20, '2026-03-30', 'twenty working days'],
])('%s and %i working days is %s (%s)', (day, count, expected) => {
  expect(addWorkingDays(day, count, calendars)).toEqual({ known: true, day: expected });
});

test('a year without a calendar is not guessed', () => {
  expect(addWorkingDays('1999-12-01', 20, calendars)).toEqual({ known: false, missingYear: '1999' });
  expect(addWorkingDays('2026-12-20', 20, calendars)).toEqual({ known: false, missingYear: '2027' });
});

test.each(calendars.map((calendar) => [calendar.id, calendar] as const))(
  'the calendar of %s works on weekends only to make up for days off',
  (_year, calendar) => {
    for (const day of calendar.work) expect(new Date(`${day}T00:00:00Z`).getUTCDay() % 6).toBe(0);
    for (const day of calendar.work) expect(isWorkingDay(day, { ...calendar, work: [] })).toBe(false);
  },
);

it('always ends on a working day, later for more days', () => {
  const start = fc.date({ min: new Date('2023-01-01'), max: new Date('2026-06-30'), noInvalidDate: true });
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), (date, count) => {
      const day = date.toISOString().slice(0, 10);
      const one = addWorkingDays(day, count, calendars);
      const more = addWorkingDays(day, count + 1, calendars);
      if (!one.known || !more.known) throw new Error('within the calendars');
      expect(one.day > day).toBe(true);
      expect(more.day > one.day).toBe(true);
    }),
  );
});
