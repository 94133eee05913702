/**
 * Working days by the calendars of 国务院办公厅: Monday to Friday, without the holidays, with the weekends on which work
 * is made up for. Pure; days are `2026-11-21`.
 */
import type { HolidayData } from '../../schemas/vocabularies.ts';

/** 《政府信息公开条例》第二十六条: within so many working days of the day on which the information came to be. */
export const DISCLOSURE_WORKING_DAYS = 20;

export type Deadline =
  | { readonly known: true; readonly day: string }
  /** The calendar of this year is not kept, so nobody can say. */
  | { readonly known: false; readonly missingYear: string };

/**
 * @param day the day from which is counted; it is not counted itself
 * @param count of working days, at least one
 */
export function addWorkingDays(day: string, count: number, calendars: readonly HolidayData[]): Deadline {
  const byYear = new Map(calendars.map((calendar) => [calendar.id, calendar]));
  let current = day;
  for (let left = count; left > 0;) {
    current = nextDay(current);
    const year = current.slice(0, 4);
    const calendar = byYear.get(year);
    if (calendar === undefined) return { known: false, missingYear: year };
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return { known: true, day: current };
}

export function isWorkingDay(day: string, { off, work }: HolidayData): boolean {
  if (work.some((range) => isWithin(day, range))) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.some((range) => isWithin(day, range));
}

function isWithin(day: string, range: string): boolean {
  const [first = '', last = first] = range.split('/');
  return first <= day && day <= last;
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
