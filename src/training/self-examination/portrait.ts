/**
 * A person's own portrait of integrity (个人廉政像): marks and notes, for nobody else.
 *
 * `localStorage['lianjing:self-examination']` is a JSON object: `{"marks":{"lan-1":1},"notes":{"lan":"……"}}`. A mark is
 * 0 (没有), 1 (有一点) or 2 (有). Whatever else is found there counts as nothing. It leaves the browser only on paper.
 */
import type { KeyStorage } from '../../site/key-storage.ts';
const KEY = 'lianjing:self-examination';

export const MARKS = ['没有', '有一点', '有'] as const;
export type MarkValue = 0 | 1 | 2;

export interface Portrait {
  readonly marks: Readonly<Record<string, MarkValue>>;
  readonly notes: Readonly<Record<string, string>>;
}

/** Longer than any note that somebody writes by hand. */
const LONGEST_NOTE = 5000;

export function readPortrait(storage: KeyStorage): Portrait {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    const { marks, notes } = record(stored);
    return {
      marks: Object.fromEntries(
        Object.entries(record(marks)).filter((entry): entry is [string, MarkValue] => isMark(entry[1])),
      ),
      notes: Object.fromEntries(
        Object.entries(record(notes)).flatMap(([id, note]) =>
          typeof note === 'string' && note !== '' ? [[id, note.slice(0, LONGEST_NOTE)]] : [],
        ),
      ),
    };
  } catch {
    return { marks: {}, notes: {} };
  }
}

export function keepPortrait(portrait: Portrait, storage: KeyStorage): void {
  storage.setItem(KEY, JSON.stringify(portrait));
}

export function erasePortrait(storage: KeyStorage): void {
  storage.removeItem(KEY);
}

/** How many of these items are marked 有 or 有一点, and how many at all: `7 项已答 5 项，有 1 项，有一点 2 项`. */
export function tally(items: readonly string[], { marks }: Portrait): string {
  const given = items.flatMap((id) => marks[id] ?? []);
  const count = (value: MarkValue) => given.filter((mark) => mark === value).length;
  return `${String(items.length)} 项已答 ${String(given.length)} 项，有 ${String(count(2))} 项，有一点 ${String(count(1))} 项`;
}

const isMark = (value: unknown): value is MarkValue => value === 0 || value === 1 || value === 2;
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
