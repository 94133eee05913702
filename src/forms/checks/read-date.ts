/** A day as people write it into a form. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @returns `undefined` where it is no day, or one that does not exist */
export function readDate(text: string): WrittenDate | undefined {
  const match = /^\s*(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*日?\s*$/u.exec(text);
  if (!match) return undefined;
  const [, year = 0, month = 0, day = 0] = match.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}
