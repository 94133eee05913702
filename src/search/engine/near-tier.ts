/** The near tier: records that hold a part of the query, fetched as they are shown. */
import type { Fragment, Hit, IndexReader } from './index-reader.ts';

export interface NearResult {
  readonly key: string;
  readonly fragment: Fragment;
}

export class NearTier {
  readonly #reader: IndexReader;
  readonly #hits: readonly Hit[];
  #next = 0;

  /** @param hits best first */
  constructor(reader: IndexReader, hits: readonly Hit[]) {
    this.#reader = reader;
    this.#hits = hits;
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
    return Promise.all(batch.map(async (hit) => ({ key: hit.key, fragment: await this.#reader.fragment(hit) })));
  }

  #isWhole(hit: Hit | undefined): boolean {
    return hit !== undefined && this.#reader.whole.has(hit.key);
  }
}
