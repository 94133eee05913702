/** Which records have a term, have several, and are let through by filters. */
import type { Keys, Postings } from '../files/postings.ts';
import { soundsOf } from '../text/sound.ts';
import type { Filters, IndexReader } from './index-reader.ts';
import { firstKeys, intersectAll, unite } from './keys.ts';
import { type Scores, scoresOf } from './ranking.ts';

/** `written`: in the record or beside it; `names`: in its title or in what people say for it; `anywhere`: both. */
export type Where = 'written' | 'names' | 'anywhere';

/** Whether a term counts that stands in a field, see `build/pagefind-record.ts`. */
const COUNTS: Readonly<Record<Where, (field: string) => boolean>> = {
  written: (field) => field !== 'said',
  names: (field) => field === 'title' || field === 'said',
  anywhere: () => true,
};

export class TermHits {
  readonly #reader: IndexReader;
  readonly #all: Keys;

  constructor(reader: IndexReader) {
    this.#reader = reader;
    this.#all = firstKeys(reader.total);
  }

  /** Records that have the term itself. */
  of(term: string, filters: Filters = {}, where: Where = 'written'): Promise<Keys> {
    return this.ofAll([term], filters, where);
  }

  /** Records that have all terms; all records where there are no terms. */
  async ofAll(terms: readonly string[], filters: Filters = {}, where: Where = 'written'): Promise<Keys> {
    const mask = this.#maskOf(where);
    const held = terms.map(async (term) => standingIn(await this.#reader.postings(term), mask));
    const sets = await Promise.all([...held, ...this.#letThrough(filters)]);
    return sets.length === 0 ? this.#all : intersectAll(sets.toSorted((a, b) => a.length - b.length));
  }

  /** Records whose title sounds like these letters, from one of its words on; those that begin so first. */
  async sounding(letters: string, filters: Filters): Promise<readonly number[]> {
    const starts = soundsOf(letters).map(async (start) =>
      intersectAll(await Promise.all([this.#reader.startingWith(start), ...this.#letThrough(filters)])),
    );
    return (await Promise.all(starts)).flatMap((keys) => [...keys]);
  }

  /** How well the records that have all terms hold them. */
  async scores(terms: readonly string[]): Promise<Scores> {
    const { fields, total } = this.#reader;
    const postings = await Promise.all(terms.map((term) => this.#reader.postings(term)));
    return scoresOf(await this.ofAll(terms), postings, fields, total);
  }

  /** A bit for each field that counts. */
  #maskOf(where: Where): number {
    return this.#reader.fields.reduce((mask, field, bit) => (COUNTS[where](field) ? mask | (1 << bit) : mask), 0);
  }

  /** For each filter key the records that have one of its values. */
  #letThrough(filters: Filters): Promise<Keys>[] {
    return Object.entries(filters).map(async ([filter, values]) =>
      unite(await Promise.all(values.map((value) => this.#reader.withValue(filter, value)))),
    );
  }
}

/** The records that have a term in one of these fields. */
const standingIn = (postings: Postings, mask: number): Keys =>
  unite(postings.filter(({ fields }) => (fields & mask) !== 0).map(({ keys }) => keys));
