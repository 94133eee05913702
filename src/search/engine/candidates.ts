/** The records that may hold the query, in the order in which they are looked at. */
import type { Query } from '../query/parse.ts';
import { isCertain, termsOf } from '../query/terms.ts';
import { markTerms } from '../text/marks.ts';
import type { Filters } from './index-reader.ts';
import type { Keys } from '../files/postings.ts';
import type { Scores } from './ranking.ts';
import type { TermHits } from './term-hits.ts';

export interface Candidate {
  readonly key: number;
  /** The index alone proves the match; otherwise the text is compared before the record is counted. */
  readonly certain: boolean;
  /** A document, form or example as a whole: long, and holding the texts of other records. */
  readonly whole: boolean;
}

export interface Group {
  readonly keys: Keys;
  readonly certain: boolean;
  /** Whether the index's ranking says anything about it; records asked for by number stand in their own order. */
  readonly ranked: boolean;
}

/** Groups of records, best first: by identifier, the query together, its pieces. */
export async function findGroups(terms: TermHits, query: Query, filters: Filters): Promise<Group[]> {
  const { identifier, whole, pieces, marks } = query;
  if (marks !== '')
    return [{ keys: await terms.ofAll(markTerms(marks), filters), certain: marks.length === 1, ranked: false }];
  const together = [whole].filter(() => pieces.length > 1);
  return Promise.all([
    ...(identifier === undefined ? [] : [byIdentifier(terms, identifier, filters)]),
    ...together.map((piece) => byPieces(terms, [piece], filters)),
    byPieces(terms, pieces, filters),
  ]);
}

async function byIdentifier(terms: TermHits, identifier: string, filters: Filters): Promise<Group> {
  return { keys: await terms.of(identifier, filters), certain: true, ranked: false };
}

async function byPieces(terms: TermHits, pieces: readonly string[], filters: Filters): Promise<Group> {
  const needed = [...new Set(pieces.flatMap(termsOf))];
  // The beginning of an identifier (`gg`, `hz-r`) asks for its entries in their own order.
  const ranked = !pieces.every((piece) => /^[a-z0-9]+$/.test(piece));
  return { keys: await terms.ofAll(needed, filters), certain: pieces.every(isCertain), ranked };
}

/** How much higher the index must rank a whole record: its title holds the query, and no single entry's does. */
const CLEARLY = 2;
/** So many whole records may come before single entries, when their title was asked for. */
const MOST_EARLY = 2;

/** A share of the best score below which the query stands only beside a record: in its catalogue or its document's name. */
const BESIDE = 0.02;

/**
 * Puts the groups one after the other, each record once, the better ones of a group first; then those beside which the query
 * stands; and whole records last: that a long document has all the terms of the query put together says little.
 */
export function lineUp(groups: readonly Group[], scores: Scores, whole: ReadonlySet<number>): Candidate[] {
  const seen = new Set<number>();
  const beside: Candidate[] = [];
  const last: Candidate[] = [];
  const bestOfAll = bestSingle(groups, scores, whole);
  const first = groups.flatMap(({ keys, certain, ranked }) => {
    const scoreOf = (key: number): number => (ranked ? (scores[key] ?? 0) : 0);
    const fresh = bestFirst(
      [...keys].filter((key) => !seen.has(key)),
      scoreOf,
    );
    for (const key of fresh) seen.add(key);
    const candidates = fresh.map((key): Candidate => ({ key, certain, whole: whole.has(key) }));
    const single = candidates.filter((candidate) => !candidate.whole);
    const best = single[0] ? scoreOf(single[0].key) : bestOfAll;
    const wholes = candidates.filter((candidate) => candidate.whole);
    const early = wholes.filter(({ key }) => scoreOf(key) > best * CLEARLY).slice(0, MOST_EARLY);
    const late = wholes.filter((candidate) => !early.includes(candidate));
    if (!ranked) return [...single, ...late];
    last.push(...late);
    const isBeside = ({ key }: Candidate): boolean => scoreOf(key) < bestOfAll * BESIDE;
    beside.push(...single.filter(isBeside));
    return [...early, ...single.filter((candidate) => !isBeside(candidate))];
  });
  return [...first, ...beside, ...last];
}

/** The score of the best record of all groups that is no whole document. */
function bestSingle(groups: readonly Group[], scores: Scores, whole: ReadonlySet<number>): number {
  let best = 0;
  for (const { keys } of groups) {
    for (const key of keys) if (!whole.has(key)) best = Math.max(best, scores[key] ?? 0);
  }
  return best;
}

/** The better ones first, equals as they are. Few scores differ: sorting them takes less than sorting the records. */
function bestFirst(keys: readonly number[], scoreOf: (key: number) => number): number[] {
  const byScore = new Map<number, number[]>();
  for (const key of keys) {
    const score = scoreOf(key);
    const equals = byScore.get(score);
    if (equals) equals.push(key);
    else byScore.set(score, [key]);
  }
  return [...byScore].toSorted(([a], [b]) => b - a).flatMap(([, equals]) => equals);
}
