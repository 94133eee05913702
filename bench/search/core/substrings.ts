/** Pieces of the records, drawn by chance, with the records in which they stand. */
import type { SearchRecord } from '../../../src/search/build/record.ts';
import { pick, type Random } from './random.ts';

export interface JudgedQuery {
  readonly query: string;
  /** Identifiers of the records that ought to be found. */
  readonly wanted: readonly string[];
}

/** Only Chinese characters: what lies across punctuation is a question of taste, and the peers would fail it. */
const HAN_RUN = /\p{Script=Han}+/gu;
const MOST_TRIES = 50;

/** Finds the records that hold a text. */
export class Corpus {
  readonly #records: readonly SearchRecord[];
  readonly #texts: readonly string[];
  readonly #words = new Intl.Segmenter('zh', { granularity: 'word' });

  constructor(records: readonly SearchRecord[]) {
    this.#records = records;
    this.#texts = records.map(({ title, paragraphs }) => [title, ...paragraphs].join('\n'));
  }

  /** Records that hold the query in their title or in one paragraph, to the character. */
  holding(query: string): string[] {
    return this.#records.filter((_, index) => this.#texts[index]?.includes(query) === true).map(({ id }) => id);
  }

  /** @returns different substrings of Chinese characters, fewer when the texts do not have so many */
  sample(random: Random, length: number, count: number): JudgedQuery[] {
    return this.#draw(count, () => this.#substring(random, length));
  }

  /** The same made of whole words of two or more characters: what somebody would type, and what a search by words can find. */
  sampleWords(random: Random, length: number, count: number): JudgedQuery[] {
    return this.#draw(count, () => {
      const text = pick(random, this.#texts);
      const words = [...this.#words.segment(text)].map(({ segment }) => segment);
      const start = Math.floor(random() * words.length);
      let taken = '';
      for (const word of words.slice(start)) {
        if (taken.length >= length || !/^\p{Script=Han}{2,}$/u.test(word)) break;
        taken += word;
      }
      return taken.length === length ? taken : undefined;
    });
  }

  #draw(count: number, draw: () => string | undefined): JudgedQuery[] {
    const queries = new Set<string>();
    for (let tries = 0; queries.size < count && tries < count * MOST_TRIES; tries++) {
      const query = draw();
      if (query !== undefined) queries.add(query);
    }
    return [...queries].map((query) => ({ query, wanted: this.holding(query) }));
  }

  /** Every record is as likely as any other: long documents would otherwise give most of the sample. */
  #substring(random: Random, length: number): string | undefined {
    const runs = (pick(random, this.#texts).match(HAN_RUN) ?? []).filter((run) => run.length >= length);
    if (runs.length === 0) return undefined;
    const run = pick(random, runs);
    const start = Math.floor(random() * (run.length - length + 1));
    return run.slice(start, start + length);
  }
}
