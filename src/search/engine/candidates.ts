/** The records that may hold the query, in the order in which they are looked at. */
import type { Query } from '../query/parse.ts';
import { isCertain, termsOf } from '../query/terms.ts';
import { markTerms } from '../text/marks.ts';
import type { Filters, Hit } from './index-reader.ts';
import type { TermHits } from './term-hits.ts';

export interface Candidate {
  readonly hit: Hit;
  /** The index alone proves the match; otherwise the text is compared before the record is counted. */
  readonly certain: boolean;
  /** A document, form or example as a whole: long, and holding the texts of other records. */
  readonly whole: boolean;
}

export interface Group {
  readonly hits: readonly Hit[];
  readonly certain: boolean;
  /** Whether the index's ranking says anything about it; records asked for by number stand in their own order. */
  readonly ranked: boolean;
}

/** Groups of hits, best first: by identifier, the query together, its pieces. */
export async function findGroups(terms: TermHits, query: Query, filters: Filters): Promise<Group[]> {
  const { identifier, whole, pieces, marks } = query;
  if (marks !== '')
    return [{ hits: await terms.ofAll(markTerms(marks), filters), certain: marks.length === 1, ranked: false }];
  const together = [whole].filter(() => pieces.length > 1);
  return Promise.all([
    ...(identifier === undefined ? [] : [byIdentifier(terms, identifier, filters)]),
    ...together.map((piece) => byPieces(terms, [piece], filters)),
    byPieces(terms, pieces, filters),
  ]);
}

async function byIdentifier(terms: TermHits, identifier: string, filters: Filters): Promise<Group> {
  return { hits: await terms.of(identifier, filters), certain: true, ranked: false };
}

async function byPieces(terms: TermHits, pieces: readonly string[], filters: Filters): Promise<Group> {
  const needed = [...new Set(pieces.flatMap(termsOf))];
  // The beginning of an identifier (`gg`, `hz-r`) asks for its entries in their own order.
  const ranked = !pieces.every((piece) => /^[a-z0-9]+$/.test(piece));
  return { hits: await terms.ofAll(needed, filters), certain: pieces.every(isCertain), ranked };
}

/** How much higher the index must rank a whole record: its title holds the query, and no single entry's does. */
const CLEARLY = 2;
/** So many whole records may come before single entries, when their title was asked for. */
const MOST_EARLY = 2;

/**
 * Puts the groups one after the other, each record once, the better ones of a group first, and whole records last: that
 * a long document has all the terms of the query put together says little.
 * @param scores the index's own ranking, by key
 */
export function lineUp(
  groups: readonly Group[],
  scores: ReadonlyMap<string, number>,
  whole: ReadonlySet<string>,
): Candidate[] {
  const seen = new Set<string>();
  const last: Candidate[] = [];
  const singles = groups.flatMap(({ hits }) => hits).filter(({ key }) => !whole.has(key));
  const bestOfAll = singles.reduce((most, { key }) => Math.max(most, scores.get(key) ?? 0), 0);
  const first = groups.flatMap(({ hits, certain, ranked }) => {
    const scoreOf = ({ hit }: Candidate): number => (ranked ? (scores.get(hit.key) ?? 0) : 0);
    const fresh = hits.filter(({ key }) => !seen.has(key));
    for (const { key } of fresh) seen.add(key);
    const candidates = fresh
      .map((hit): Candidate => ({ hit, certain, whole: whole.has(hit.key) }))
      .toSorted((a, b) => scoreOf(b) - scoreOf(a));
    const single = candidates.filter((candidate) => !candidate.whole);
    const best = single[0] ? scoreOf(single[0]) : bestOfAll;
    const wholes = candidates.filter((candidate) => candidate.whole);
    const early = wholes.filter((candidate) => scoreOf(candidate) > best * CLEARLY).slice(0, MOST_EARLY);
    const late = wholes.filter((candidate) => !early.includes(candidate));
    if (!ranked) return [...single, ...late];
    last.push(...late);
    return [...early, ...single];
  });
  return [...first, ...last];
}
