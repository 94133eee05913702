/** Which records have a term, have several, and are let through by filters. */
import { soundsOf } from '../text/sound.ts';
import type { Filters, IndexReader } from './index-reader.ts';
import { firstKeys, intersectAll, type Keys, unite } from './keys.ts';
import { type Scores, scoresOf } from './ranking.ts';

export class TermHits {
  readonly #reader: IndexReader;
  readonly #all: Keys;

  constructor(reader: IndexReader) {
    this.#reader = reader;
    this.#all = firstKeys(reader.total);
  }

  /** Records that have the term itself. */
  of(term: string, filters: Filters = {}): Promise<Keys> {
    return this.ofAll([term], filters);
  }

  /** Records that have all terms; all records where there are no terms. */
  async ofAll(terms: readonly string[], filters: Filters = {}): Promise<Keys> {
    const held = terms.map(async (term) => (await this.#reader.postings(term)).keys);
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

  /** For each filter key the records that have one of its values. */
  #letThrough(filters: Filters): Promise<Keys>[] {
    return Object.entries(filters).map(async ([filter, values]) =>
      unite(await Promise.all(values.map((value) => this.#reader.withValue(filter, value)))),
    );
  }
}
