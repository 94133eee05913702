/** The near tier: records that hold a part of the query, fetched as they are shown. */
import type { Fragment, IndexReader } from './index-reader.ts';
import type { NearAnswer } from './near-search.ts';

export interface NearResult {
  readonly key: number;
  readonly fragment: Fragment;
}

export class NearTier {
  readonly #reader: IndexReader;
  readonly #keys: readonly number[];
  /** Some titles were found by how they sound. */
  readonly bySound: boolean;
  /** Words that were looked for as well. */
  readonly also: readonly string[];
  /** What was perhaps meant. */
  readonly suggestion: string | undefined;
  /** Folded words to be marked in the results. */
  readonly needles: readonly string[];
  #next = 0;

  constructor(reader: IndexReader, { keys, bySound, also, suggestion, needles }: NearAnswer) {
    this.#reader = reader;
    this.#keys = keys;
    this.bySound = bySound;
    this.also = also;
    this.suggestion = suggestion;
    this.needles = needles;
  }

  get count(): number {
    return this.#keys.length;
  }

  get exhausted(): boolean {
    return this.#next >= this.#keys.length;
  }

  /** The next results, single entries and whole documents never together; none only at the end. */
  async take(count: number): Promise<NearResult[]> {
    const rest = this.#keys.slice(this.#next, this.#next + count);
    const [first] = rest;
    const end = rest.findIndex((key) => this.#isWhole(key) !== this.#isWhole(first));
    const batch = end === -1 ? rest : rest.slice(0, end);
    this.#next += batch.length;
    return Promise.all(batch.map(async (key) => ({ key, fragment: await this.#reader.fragment(key) })));
  }

  #isWhole(key: number | undefined): boolean {
    return key !== undefined && this.#reader.whole.has(key);
  }
}
