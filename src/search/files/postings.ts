/** Where terms stand: as it is written while the index is built, and as the search asks it. Pure. */

/** A set of records: their keys, ascending. */
export type Keys = Uint32Array;

/** Records that have a term in the same fields. */
export interface Standing {
  /** A bit for each field: the n-th for the n-th of `IndexDescription.fields`. */
  readonly fields: number;
  readonly keys: Keys;
}

/** All records that have a term, each of them once. */
export type Postings = readonly Standing[];

/** A set of records: the first key, and of each other how far it is from the one before. */
type Steps = readonly number[];

/** A term, and for each set of fields in which it stands the fields and the records: small numbers compress best. */
export type PackedTerm = readonly [term: string, ...(readonly [fields: number, ...Steps])[]];

/** A value of a filter, and the records that have it. */
export type PackedValue = readonly [value: string, ...Steps];

export const packTerm = (term: string, postings: Postings): PackedTerm => [
  term,
  ...postings.map(({ fields, keys }) => [fields, ...stepsOf(keys)] as const),
];

export const packValue = (value: string, keys: Keys): PackedValue => [value, ...stepsOf(keys)];

/** @returns postings by term */
export const unpackTerms = (packed: readonly PackedTerm[]): ReadonlyMap<string, Postings> =>
  new Map(
    packed.map(([term, ...standing]) => [
      term,
      standing.map(([fields, ...steps]) => ({ fields, keys: keysOf(steps) })),
    ]),
  );

/** @returns records by value */
export const unpackValues = (packed: readonly PackedValue[]): ReadonlyMap<string, Keys> =>
  new Map(packed.map(([value, ...steps]) => [value, keysOf(steps)]));

const stepsOf = (keys: Keys): Steps => Array.from(keys, (key, index) => key - (keys[index - 1] ?? 0));

function keysOf(steps: Steps): Keys {
  let key = 0;
  return Uint32Array.from(steps, (step) => (key += step));
}
