/** Days as `2019-03-22`, counted without clocks and time zones. */

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @returns whether this is a day of the calendar, written `2026-03-01` */
export function isDay(day: string): boolean {
  return ISO.test(day) && toIso(timeOf(day)) === day;
}

/** @param days may be negative */
export function addDays(day: string, days: number): string {
  return toIso(timeOf(day) + days * DAY);
}

export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / DAY;
}

/**
 * The deadline of a form: `3月29日前` in the year of the plan. The day named is the last one, as it is printed.
 * @throws Error when no day is named
 */
export function deadlineIn(printed: string, issued: string): string {
  const match = /^(\d{1,2})月(\d{1,2})日前$/.exec(printed);
  if (match === null) throw new Error(`“${printed}”不是“3月29日前”这样的期限`);
  const [, month = '', day = ''] = match;
  return `${issued.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function timeOf(day: string): number {
  const [, year, month, date] = ISO.exec(day) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(date));
}

const toIso = (time: number): string => (Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10));
