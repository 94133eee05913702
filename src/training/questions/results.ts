/**
 * Results of exercises. They stay in this browser.
 *
 * `localStorage['lianjing:exercises']` is a JSON object: by course, by question, whether the last answer was right:
 * `{"levels":{"scale-ordos-most":true}}`. Whatever else is found there counts as nothing.
 */
import type { KeyStorage } from '../../site/key-storage.ts';
const KEY = 'lianjing:exercises';

export type Results = Readonly<Record<string, boolean>>;
type Stored = Record<string, Record<string, boolean>>;

/** @returns by question of this course whether the last answer was right */
export function readResults(course: string, storage: KeyStorage): Results {
  return readAll(storage)[course] ?? {};
}

export function keepResult(course: string, question: string, right: boolean, storage: KeyStorage): void {
  const all = readAll(storage);
  all[course] = { ...all[course], [question]: right };
  storage.setItem(KEY, JSON.stringify(all));
}

/** Erases the results of this course, and the key when nothing is left. */
export function eraseResults(course: string, storage: KeyStorage): void {
  const all = Object.entries(readAll(storage)).filter(([other]) => other !== course);
  if (all.length === 0) storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(Object.fromEntries(all)));
}

function readAll(storage: KeyStorage): Stored {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    if (!isRecord(stored)) return {};
    return Object.fromEntries(
      Object.entries(stored).map(([course, results]) => [
        course,
        Object.fromEntries(
          Object.entries(isRecord(results) ? results : {}).filter(
            (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
          ),
        ),
      ]),
    );
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
