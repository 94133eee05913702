/** Sets of records. Pure. */
import type { Keys } from '../files/postings.ts';

export const NONE: Keys = new Uint32Array();

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
export function intersectAll([first = NONE, ...others]: readonly Keys[]): Keys {
  return others.reduce(intersect, first);
}

/** @returns those that any of them has */
export function unite(sets: readonly Keys[]): Keys {
  if (sets.length < 2) return sets[0] ?? NONE;
  const middle = sets.length >> 1;
  return uniteTwo(unite(sets.slice(0, middle)), unite(sets.slice(middle)));
}

function uniteTwo(a: Keys, b: Keys): Keys {
  const all = new Uint32Array(a.length + b.length);
  let found = 0;
  let inB = 0;
  for (const key of a) {
    while (inB < b.length && at(b, inB) < key) all[found++] = at(b, inB++);
    if (inB < b.length && at(b, inB) === key) inB++;
    all[found++] = key;
  }
  while (inB < b.length) all[found++] = at(b, inB++);
  return all.subarray(0, found);
}

/** What is within the bounds of an array is there. */
const at = (keys: Keys, index: number): number => keys[index] ?? 0;
