/** What the search needs of an index. */
import type { Keys, Postings } from '../files/postings.ts';
import type { RecordFragment } from '../files/record-fragment.ts';
import type { SynonymGroup } from '../query/synonyms.ts';

/** A record as shown. */
export type Fragment = RecordFragment;

/** Filter keys with the values that are let through: any of them within a key, all keys together. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** For each filter key, how many hits each value has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Records are named by their keys: numbers from 0 on, in the order of the catalogue. */
export interface IndexReader {
  /** How many records there are. */
  readonly total: number;
  /** The fields of a record, as {@link Postings} number them. */
  readonly fields: readonly string[];
  /** Keys of documents, forms and examples as a whole: long, and holding the texts of other records. */
  readonly whole: ReadonlySet<number>;
  /** The records that have this very term; words that merely begin with it do not count. */
  postings(term: string): Promise<Postings>;
  /** Records that have a term with this start. */
  startingWith(start: string): Promise<Keys>;
  /** Records that have a value of a filter; none for a filter or a value that does not exist. */
  withValue(filter: string, value: string): Promise<Keys>;
  fragment(key: number): Promise<Fragment>;
  /** Words of the field that stand for each other. */
  vocabulary(): Promise<readonly SynonymGroup[]>;
  /** Fetches all texts and the whole index at once, where they are small; afterwards nothing need wait. Never fails. */
  prefetch(): Promise<void>;
}

/** The index cannot be read. The reason is for the person who looks after the server. */
export class IndexUnavailable extends Error {}
