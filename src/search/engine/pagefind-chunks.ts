/** Pagefind's own files, as version 1.6 writes them: a part of its terms with where they stand, and the values of a filter. */
import { CborReader } from './cbor.ts';
import type { Keys } from './keys.ts';

/** Where a term stands. */
export interface Postings {
  /** The records that have it. */
  readonly keys: Keys;
  /** For each of them the fields that have it: the n-th bit for the n-th field. */
  readonly fields: Uint8Array;
}

export const NOWHERE: Postings = { keys: new Uint32Array(), fields: new Uint8Array() };

/**
 * `[[[term, [[record, [place…], [field, place…]]…], [variant…]]…]]`: a record is given by how far it is from the one before,
 * a field n as -1 - n.
 * @param bytes of a chunk, without the signature
 * @returns postings by term
 * @throws RangeError when it is no such file
 */
export function readTerms(bytes: Uint8Array): ReadonlyMap<string, Postings> {
  const cbor = new CborReader(bytes);
  const terms = new Map<string, Postings>();
  expectLength(cbor, 1);
  for (let left = cbor.array(); left > 0; left--) {
    expectLength(cbor, 3);
    const term = cbor.text();
    terms.set(term, readPostings(cbor));
    // Spellings with diacritics, which our terms have not.
    expectLength(cbor, 0);
  }
  expectEnd(cbor);
  return terms;
}

function readPostings(cbor: CborReader): Postings {
  const count = cbor.array();
  const keys = new Uint32Array(count);
  const fields = new Uint8Array(count);
  let key = 0;
  for (let index = 0; index < count; index++) {
    expectLength(cbor, 3);
    key += cbor.integer();
    keys[index] = key;
    // Places in the content, of which our records have none.
    for (let places = cbor.array(); places > 0; places--) cbor.integer();
    let bits = 0;
    for (let places = cbor.array(); places > 0; places--) {
      const place = cbor.integer();
      if (place < 0) bits |= 1 << (-1 - place);
    }
    fields[index] = bits;
  }
  return { keys, fields };
}

/**
 * `[filter, [[value, [record…]]…]]`
 * @param bytes of the file of a filter, without the signature
 * @returns the records that have a value, by value
 * @throws RangeError when it is no such file
 */
export function readFilter(bytes: Uint8Array): ReadonlyMap<string, Keys> {
  const cbor = new CborReader(bytes);
  const values = new Map<string, Keys>();
  expectLength(cbor, 2);
  cbor.text();
  for (let left = cbor.array(); left > 0; left--) {
    expectLength(cbor, 2);
    const value = cbor.text();
    values.set(
      value,
      Uint32Array.from({ length: cbor.array() }, () => cbor.integer()),
    );
  }
  expectEnd(cbor);
  return values;
}

function expectLength(cbor: CborReader, expected: number): void {
  const length = cbor.array();
  if (length !== expected) throw new RangeError(`array of ${String(length)} instead of ${String(expected)}`);
}

function expectEnd(cbor: CborReader): void {
  if (!cbor.atEnd) throw new RangeError('something follows');
}
