/** What Pagefind writes of its terms and where they stand, and of the values of a filter. */
import { z } from 'zod';
import type { Keys, Postings } from '../files/postings.ts';
import { readPagefindFile } from './pagefind-file.ts';

const recordKey = z.int().nonnegative();

/** How far a record is from the one before, where in its content a term stands, and in which fields and where in them. */
const record = z.tuple([recordKey, z.array(z.int()), z.array(z.int())]);

/** The last of a term are its spellings with diacritics, which ours have not. */
const chunkSchema = z.tuple([z.array(z.tuple([z.string(), z.array(record), z.tuple([])]))]);

/**
 * @param content of the file of a chunk
 * @returns postings by term, in their order
 * @throws PagefindError
 */
export function readTerms(content: Uint8Array): ReadonlyMap<string, Postings> {
  const [terms] = readPagefindFile(chunkSchema, content);
  const postings = terms.map(([term, records]) => [term, postingsOf(records)] as const);
  // The content, which all records have alike, is not searched.
  return new Map(postings.filter(([, standings]) => standings.length > 0));
}

function postingsOf(records: readonly z.infer<typeof record>[]): Postings {
  const byFields = new Map<number, number[]>();
  let key = 0;
  for (const [step, , places] of records) {
    key += step;
    const fields = fieldsOf(places);
    if (fields === 0) continue;
    const same = byFields.get(fields);
    if (same) same.push(key);
    else byFields.set(fields, [key]);
  }
  return [...byFields].map(([fields, keys]) => ({ fields, keys: Uint32Array.from(keys) }));
}

/** A bit for each field: the n-th is written as -1 - n, and the places in it follow. */
const fieldsOf = (places: readonly number[]): number =>
  places.reduce((bits, place) => (place < 0 ? bits | (1 << (-1 - place)) : bits), 0);

const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(recordKey)]))]);

/**
 * @param content of the file of a filter
 * @returns the records that have a value, by value
 * @throws PagefindError
 */
export function readFilter(content: Uint8Array): ReadonlyMap<string, Keys> {
  const [, values] = readPagefindFile(filterSchema, content);
  return new Map(values.map(([value, keys]) => [value, Uint32Array.from(keys)]));
}
