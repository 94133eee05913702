/** A campaign of one's own: its first day, and the days that somebody sets. What nobody sets has no day. */
import { addDays, isDay } from './days.ts';
import type { KeyStorage } from '../../site/key-storage.ts';

export interface OwnDates {
  /** The day on which one's own plan is issued; `undefined` as long as nobody has said. */
  readonly start: string | undefined;
  /** Days that the person has set, by step; they go before what the plan's own intervals would give. */
  readonly set: Readonly<Record<string, string>>;
}

export interface DatedStep {
  readonly id: string;
  /** Days after the start, as the plan of 2019 has it. */
  readonly due: number | undefined;
}

/** @returns the day of a step: as set, or by the plan's interval from the start, or none */
export function dayOf({ id, due }: DatedStep, { start, set }: OwnDates): string | undefined {
  const own = set[id];
  if (own !== undefined && isDay(own)) return own;
  return start !== undefined && isDay(start) && due !== undefined ? addDays(start, due) : undefined;
}

/**
 * `localStorage['lianjing:calendar']` is a JSON object `{"start":"2026-03-01","set":{"study":"2026-03-10"}}`. Whatever
 * else is found there counts as nothing.
 */
const KEY = 'lianjing:calendar';
export function readDates(storage: KeyStorage): OwnDates {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    const { start, set } = record(stored);
    const days = Object.entries(record(set)).filter((entry): entry is [string, string] => isDayText(entry[1]));
    return { start: isDayText(start) ? start : undefined, set: Object.fromEntries(days) };
  } catch {
    return { start: undefined, set: {} };
  }
}

/** Erases the key when there is nothing to keep. */
export function keepDates(dates: OwnDates, storage: KeyStorage): void {
  if (dates.start === undefined && Object.keys(dates.set).length === 0) storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(dates));
}

const isDayText = (value: unknown): value is string => typeof value === 'string' && isDay(value);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
