/** What is asked: the same of every search, drawn from one seed. */
import { seededRandom } from '../core/random.ts';
import type { SearchRecord } from '../../../src/search/build/record.ts';
import { Corpus, type JudgedQuery } from '../core/substrings.ts';

export const QUERY_SEED = 1644;

export interface Plan {
  /** Each is the first query of a fresh browser. */
  readonly first: readonly string[];
  /** Asked before latency is measured. */
  readonly warmUp: readonly string[];
  readonly latency: readonly string[];
  /** By length. */
  readonly substrings: Readonly<Record<'2' | '3' | '4', readonly JudgedQuery[]>>;
  readonly cold: readonly JudgedQuery[];
}

interface Counts {
  readonly first: number;
  /** Of each length. */
  readonly latency: number;
  readonly substrings: number;
  readonly cold: number;
}

/** In a large catalogue a pair of characters stands in thousands of records, and all of them are compared. */
function countsFor(entries: number, quick: boolean): Counts {
  if (quick) return { first: 2, latency: 15, substrings: entries > 20_000 ? 10 : 40, cold: 4 };
  if (entries <= 1000) return { first: 5, latency: 70, substrings: 300, cold: 20 };
  if (entries <= 20_000) return { first: 5, latency: 70, substrings: 100, cold: 10 };
  return { first: 3, latency: 40, substrings: 20, cold: 3 };
}

export function makePlan(records: readonly SearchRecord[], quick: boolean): Plan {
  const random = seededRandom(QUERY_SEED);
  const corpus = new Corpus(records);
  const counts = countsFor(records.length, quick);
  const words = (length: number, count: number): string[] =>
    corpus.sampleWords(random, length, count).map(({ query }) => query);
  const ofAllLengths = (count: number): string[] => [2, 3, 4].flatMap((length) => words(length, count));
  const substrings = (length: number): JudgedQuery[] => corpus.sample(random, length, counts.substrings);
  return {
    first: words(4, counts.first),
    warmUp: ofAllLengths(Math.ceil(counts.latency / 5)),
    latency: ofAllLengths(counts.latency),
    substrings: { 2: substrings(2), 3: substrings(3), 4: substrings(4) },
    cold: [2, 3, 4].flatMap((length) => corpus.sample(random, length, counts.cold)),
  };
}
