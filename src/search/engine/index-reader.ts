/** What the search needs of an index; Pagefind in the browser, a list in unit tests. */
import type { RecordFragment } from '../build/record-fragment.ts';
import type { Vocabulary } from '../query/synonyms.ts';

/** A record as shown. */
export type Fragment = RecordFragment;

/** Filter keys with the values that are let through: any of them within a key, all keys together. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** For each filter key, how many hits each value has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A record that the index names for a query; what it holds is fetched with {@link IndexReader.fragment}. */
export interface Hit {
  /** The index's own name of the record. */
  readonly key: string;
  readonly score: number;
}

export interface IndexReader {
  /** How many records there are. */
  readonly total: number;
  /** Keys of documents, forms and examples as a whole: long, and holding the texts of other records. */
  readonly whole: ReadonlySet<string>;
  /**
   * Records that have all terms, each as the start of a word, ranked.
   * @param terms none: all records, in the order of the catalogue
   */
  ranked(terms: readonly string[], filters?: Filters): Promise<readonly Hit[]>;
  /** Records that have this very term, in the order of the catalogue. */
  holding(term: string, filters?: Filters): Promise<readonly Hit[]>;
  /** Records that have a term with this start. */
  startingWith(start: string, filters?: Filters): Promise<readonly Hit[]>;
  /** @param key of a hit */
  fragment(key: string): Promise<Fragment>;
  /** Words of the field that stand for each other, and what people say for entries. */
  vocabulary(): Promise<Vocabulary>;
  /** Fetches all texts and the whole index at once, where they are small; afterwards nothing need wait. Never fails. */
  prefetch(): Promise<void>;
}

/** The index cannot be read. The reason is for the person who looks after the server. */
export class IndexUnavailable extends Error {}
