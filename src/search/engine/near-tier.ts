/** The near tier: records that hold a part of the query, fetched as they are shown. */
import type { Fragment, Hit, IndexReader } from './index-reader.ts';
import type { NearAnswer } from './near-search.ts';

export interface NearResult {
  readonly key: string;
  readonly fragment: Fragment;
}

export class NearTier {
  readonly #reader: IndexReader;
  readonly #hits: readonly Hit[];
  /** Some titles were found by how they sound. */
  readonly bySound: boolean;
  /** Words that were looked for as well. */
  readonly also: readonly string[];
  /** What was perhaps meant. */
  readonly suggestion: string | undefined;
  /** Folded words to be marked in the results. */
  readonly needles: readonly string[];
  #next = 0;

  constructor(reader: IndexReader, { hits, bySound, also, suggestion, needles }: NearAnswer) {
    this.#reader = reader;
    this.#hits = hits;
    this.bySound = bySound;
    this.also = also;
    this.suggestion = suggestion;
    this.needles = needles;
  }

  get count(): number {
    return this.#hits.length;
  }

  get exhausted(): boolean {
    return this.#next >= this.#hits.length;
  }

  /** The next results, single entries and whole documents never together; none only at the end. */
  async take(count: number): Promise<NearResult[]> {
    const whole = this.#isWhole(this.#hits[this.#next]);
    const rest = this.#hits.slice(this.#next, this.#next + count);
    const end = rest.findIndex((hit) => this.#isWhole(hit) !== whole);
    const batch = end === -1 ? rest : rest.slice(0, end);
    this.#next += batch.length;
    return Promise.all(batch.map(async (hit) => ({ key: hit.key, fragment: await this.#reader.fragment(hit.key) })));
  }

  #isWhole(hit: Hit | undefined): boolean {
    return hit !== undefined && this.#reader.whole.has(hit.key);
  }
}
