/** Sets of records, as the index lists them: by their keys, ascending. Pure. */

export type Keys = Uint32Array;

/** @returns the keys from 0 on */
export const firstKeys = (count: number): Keys => Uint32Array.from({ length: count }, (_, key) => key);

/** @returns those that both have */
export function intersect(a: Keys, b: Keys): Keys {
  const both = new Uint32Array(Math.min(a.length, b.length));
  let found = 0;
  let inB = 0;
  for (const key of a) {
    while (inB < b.length && at(b, inB) < key) inB++;
    if (inB < b.length && at(b, inB) === key) both[found++] = key;
  }
  return both.subarray(0, found);
}

/** @param sets one or more; the smallest ones first are the quickest */
export function intersectAll([first = new Uint32Array(), ...others]: readonly Keys[]): Keys {
  return others.reduce(intersect, first);
}

/** @returns those that any of them has */
export function unite(sets: readonly Keys[]): Keys {
  const filled = sets.filter(({ length }) => length > 0);
  const [first = new Uint32Array()] = filled;
  if (filled.length < 2) return first;
  const all = new Uint32Array(filled.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const keys of filled) {
    all.set(keys, end);
    end += keys.length;
  }
  return all.sort().filter((key, index) => index === 0 || key !== all[index - 1]);
}

/** What is within the bounds of an array is there. */
const at = (keys: Keys, index: number): number => keys[index] ?? 0;
