/** Which records have a term. Asked of the index once, then remembered: typing on repeats most of the terms. */
import { soundsOf } from '../text/sound.ts';
import type { Filters, Hit, IndexReader } from './index-reader.ts';

/** So many hits are remembered; then all are forgotten. */
const MOST_REMEMBERED = 500_000;

export class TermHits {
  readonly #reader: IndexReader;
  readonly #known = new Map<string, Promise<readonly Hit[]>>();
  #remembered = 0;

  constructor(reader: IndexReader) {
    this.#reader = reader;
  }

  /** Records that have the term itself; words that merely begin with it do not count. */
  of(term: string, filters: Filters = {}): Promise<readonly Hit[]> {
    return this.#remember(`${term} ${JSON.stringify(filters)}`, () => this.#reader.holding(term, filters));
  }

  /** Records whose title sounds like these letters, from one of its words on. */
  async sounding(letters: string, filters: Filters): Promise<readonly Hit[]> {
    const found = await Promise.all(soundsOf(letters).map((start) => this.#reader.startingWith(start, filters)));
    return found.flat();
  }

  /** Records that have all terms, in no order that means anything; all records where there are no terms. */
  async ofAll(terms: readonly string[], filters: Filters): Promise<readonly Hit[]> {
    if (terms.length === 0) return this.#reader.ranked([], filters);
    const [first = [], ...others] = await Promise.all(
      terms.map((term, index) => (index === 0 ? this.of(term, filters) : this.of(term))),
    );
    const sets = others.map((hits) => new Set(hits.map(({ key }) => key)));
    return first.filter(({ key }) => sets.every((set) => set.has(key)));
  }

  #remember(key: string, ask: () => Promise<readonly Hit[]>): Promise<readonly Hit[]> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#remembered > MOST_REMEMBERED) {
      this.#known.clear();
      this.#remembered = 0;
    }
    const asked = ask().then((hits) => {
      this.#remembered += hits.length;
      return hits;
    });
    this.#known.set(key, asked);
    // What failed is asked again.
    asked.catch(() => this.#known.delete(key));
    return asked;
  }
}
