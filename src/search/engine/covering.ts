/** Records that hold a part of a query, ranked by how near what they say comes to it. */
import type { Mood } from '../query/mood.ts';
import { nearness, rankByCoverage, weigh, worthOfKind } from '../query/near.ts';
import type { QueryPart } from '../query/synonyms.ts';
import { partnerTerm } from '../text/partners.ts';
import { cluesOf } from './clues.ts';
import { type ExactTier, textOf } from './exact-tier.ts';
import type { Filters, Fragment, IndexReader } from './index-reader.ts';
import { unite } from './keys.ts';
import type { TermHits } from './term-hits.ts';

export interface Wanted {
  /** Of the query, without words that say nothing. */
  readonly parts: readonly QueryPart[];
  readonly mood: Mood | undefined;
  readonly filters: Filters;
  /** What matches: less is to be near beside it. */
  readonly exact: ExactTier;
}

/** So many single entries are fetched and ranked by their text. */
const RANKED_BY_TEXT = 12;
/** So many whole documents are ranked among them, when so much of the query stands in their names. */
const RANKED_BY_NAME = 5;
const LEAST_IN_NAME = 0.3;

/** So much of the query's weight a record must hold; more of it where something matches exactly. */
const LEAST_COVERAGE = 0.05;
const LEAST_COVERAGE_BESIDE_EXACT = 0.25;

/** Records that come less than so near as the nearest one are left out. */
const FAR = 0.1;

/**
 * Where even the nearest record comes less near than this, nothing is shown. Judged queries come to 0.47 at the least, long
 * ones, of which more stands nowhere, to 0.39; 天气预报 to 0.35. Some that mean nothing here come as near as some that do, and
 * to these an empty answer would be worse.
 */
const leastNearness = (length: number): number => (length > LONG ? 0.36 : 0.45);
/** So many characters. */
const LONG = 8;
/** A whole document that holds so much of the query is shown by itself. */
const MOST_OF_IT = 0.6;

/** The answer to what was found, or what it answers, comes at least so near as a part of it. */
const PARTNER_WORTH = 0.6;

interface Scored {
  readonly key: number;
  readonly score: number;
}

interface Compared extends Scored {
  readonly fragment: Fragment;
}

/** @returns keys of records: those whose text or name comes near, the nearest first, then whole documents that hold a part */
export async function covering(
  { reader, terms }: { readonly reader: IndexReader; readonly terms: TermHits },
  { parts, mood, filters, exact }: Wanted,
): Promise<number[]> {
  const clues = weigh(await cluesOf(terms, parts, filters), reader.total);
  const isWhole = ({ key }: { readonly key: number }): boolean => reader.whole.has(key);
  const least = exact.count === 0 ? LEAST_COVERAGE : LEAST_COVERAGE_BESIDE_EXACT;
  const ranked = rankByCoverage(clues, 'keys', reader.total, least);
  const single = ranked.filter((hit) => !isWhole(hit)).slice(0, RANKED_BY_TEXT);
  const whole = ranked.filter(isWhole);
  const named = rankByCoverage(clues, 'named', reader.total, LEAST_IN_NAME).filter(isWhole).slice(0, RANKED_BY_NAME);
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const compared = await Promise.all(
    [...single, ...named].map(async ({ key }): Promise<Compared> => {
      const fragment = await reader.fragment(key);
      const text = textOf(fragment);
      // A whole document has a word of everything: only what it is called counts.
      const counting = isWhole({ key }) ? { ...text, content: '', said: `${text.names}\n${text.said}` } : text;
      const worth = worthOfKind(fragment.filters.kind?.[0] ?? '', mood);
      return { key, fragment, score: nearness(counting, clues, length, worth) };
    }),
  );
  const sorted = compared.toSorted((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  if (best < leastNearness(length)) return keysOf(whole.filter(({ coverage }) => coverage >= MOST_OF_IT));
  const partners = await partnersOf(terms, [exact.first, sorted[0]?.fragment], filters);
  const near = withPartners(
    sorted.filter(({ score }) => score >= FAR * best),
    partners,
    best * PARTNER_WORTH,
  );
  return [...new Set(keysOf([...near, ...whole]))];
}

/**
 * The measures that answer the risks among these, and the risks that the measures among them answer: whoever asks for a
 * risk asks what is done about it.
 */
async function partnersOf(
  terms: TermHits,
  found: readonly (Fragment | undefined)[],
  filters: Filters,
): Promise<ReadonlySet<number>> {
  const identifiers = new Set(found.flatMap((fragment) => (fragment === undefined ? [] : [fragment.meta.id])));
  return new Set(unite(await Promise.all([...identifiers].map((id) => terms.of(partnerTerm(id), filters)))));
}

/** The partners are among them then, with at least this score. */
function withPartners(near: readonly Scored[], partners: ReadonlySet<number>, least: number): Scored[] {
  const raised = near.map(({ key, score }) => ({ key, score: partners.has(key) ? Math.max(score, least) : score }));
  const known = new Set(keysOf(near));
  const missing = [...partners].filter((key) => !known.has(key)).map((key) => ({ key, score: least }));
  return [...raised, ...missing].toSorted((a, b) => b.score - a.score);
}

const keysOf = (hits: readonly { readonly key: number }[]): number[] => hits.map(({ key }) => key);
