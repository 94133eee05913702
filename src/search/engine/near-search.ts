/** Finds what comes near a query: by sound, in other words, with a character put right, in part. */
import { moodOf, type Mood } from '../query/mood.ts';
import { nearness, rankByCoverage, weigh, worthOfKind } from '../query/near.ts';
import { withoutFiller } from '../query/filler.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import { corrections, suspects } from '../query/spelling.ts';
import { partsOf, type QueryPart, type SynonymGroup, type Vocabulary } from '../query/synonyms.ts';
import { termsOf } from '../query/terms.ts';
import { partnerTerm } from '../text/partners.ts';
import { runsOf } from '../text/runs.ts';
import { cluesOf } from './clues.ts';
import type { ExactTier } from './exact-tier.ts';
import { textOf } from './exact-tier.ts';
import type { Filters, Fragment, IndexReader } from './index-reader.ts';
import { unite } from './keys.ts';
import type { TermHits } from './term-hits.ts';

/** What the near search needs of the searcher. */
export interface NearTools {
  readonly reader: IndexReader;
  readonly terms: TermHits;
  exactTier(query: Query, filters: Filters): Promise<ExactTier>;
}

export interface NearAnswer {
  /** Records, best first. */
  readonly keys: readonly number[];
  /** Some titles were found by how they sound. */
  readonly bySound: boolean;
  /** Words that were looked for as well, as editors write them. */
  readonly also: readonly string[];
  /** What was perhaps meant. */
  readonly suggestion: string | undefined;
  /** Folded words to be marked in the results. */
  readonly needles: readonly string[];
}

export const NOTHING_NEAR: NearAnswer = { keys: [], bySound: false, also: [], suggestion: undefined, needles: [] };

/** Records of the near tier: more of them only hide the good ones. */
const MOST = 20;
/** So many single entries are fetched and ranked by their text. */
const RANKED_BY_TEXT = 12;
/** So many texts are read to put a character right. */
const READ_FOR_SPELLING = 6;
/** So much of the query's weight a record must hold; more of it where something matches exactly. */
const LEAST_COVERAGE = 0.05;
const LEAST_COVERAGE_BESIDE_EXACT = 0.25;

/** Entries that come less than so near as the nearest one are left out. */
const FAR = 0.1;

/**
 * Where even the nearest entry comes less near than this, nothing is shown. Judged queries come to 0.47 at the least,
 * 天气预报 to 0.36: some that mean nothing here come as near as some that do, and to these an empty answer would be worse.
 */
const LEAST_NEARNESS = 0.45;
/** A whole document that holds so much of the query is shown by itself. */
const MOST_OF_IT = 0.6;

/** The answer to what was found, or what it answers, comes at least so near as a part of it. */
const PARTNER_WORTH = 0.6;

/** @param exact the settled exact tier: what it holds is not named again */
export async function findNear(
  tools: NearTools,
  query: Query,
  filters: Filters,
  exact: ExactTier,
): Promise<NearAnswer> {
  if (query.quoted || query.pieces.length === 0) return NOTHING_NEAR;
  const keys = new Set<number>();
  const taken = exact.keys;
  const add = (found: readonly number[]): void => {
    for (const key of found) if (!taken.has(key)) keys.add(key);
  };

  if (/^[a-z]{2,}$/.test(query.whole)) add(await tools.terms.sounding(query.whole, filters));
  const bySound = keys.size > 0;
  const { groups, said } = await tools.reader.vocabulary();
  const suggestion = exact.count === 0 && !bySound ? await spelling(tools, query, groups) : undefined;
  const meant = suggestion === undefined ? undefined : parseQuery(suggestion);
  if (meant) add(await exactHits(tools, meant, filters));
  const parts = (meant ?? query).pieces.flatMap((piece) => partsOf(piece, groups)).flatMap(withoutFillerPart);
  add(await covering(tools, parts, moodOf(query.whole), said, filters, exact));

  const words = parts.flatMap(({ text, group }) => (group === undefined ? [] : [text, ...group.words]));
  const pieces = [...query.pieces, ...(meant?.pieces ?? [])];
  return {
    keys: [...keys].slice(0, MOST),
    bySound,
    also: alsoFor(parts),
    suggestion,
    needles: [...new Set([...words, ...pieces.flatMap(termsOf)])],
  };
}

/** What is no word of a group may hold words that only make it a question. */
function withoutFillerPart(part: QueryPart): QueryPart[] {
  return part.group === undefined ? withoutFiller(part.text).map((text) => ({ text, group: undefined })) : [part];
}

/** Words that were looked for in the place of those that were typed. */
function alsoFor(parts: readonly QueryPart[]): string[] {
  const typed = parts.map(({ text }) => text);
  return [...new Set(parts.flatMap(({ group }) => group?.words ?? []))].filter((word) => !typed.includes(word));
}

/** The first records that hold a query exactly. */
async function exactHits(tools: NearTools, query: Query, filters: Filters): Promise<number[]> {
  const tier = await tools.exactTier(query, filters);
  const results = await tier.take(RANKED_BY_TEXT);
  return results.map(({ key }) => key);
}

interface Scored {
  readonly key: number;
  readonly score: number;
}

interface Compared extends Scored {
  readonly fragment: Fragment;
}

const kindOf = ({ filters }: Fragment): string => filters.kind?.[0] ?? '';

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

/** Records that hold part of the query: single entries by how near their text comes, then whole documents. */
async function covering(
  { reader, terms }: NearTools,
  parts: readonly QueryPart[],
  mood: Mood | undefined,
  said: Vocabulary['said'],
  filters: Filters,
  exact: ExactTier,
): Promise<number[]> {
  const clues = weigh(await cluesOf(terms, parts, said, filters), reader.total);
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const ranked = rankByCoverage(clues, reader.total, exact.count === 0 ? LEAST_COVERAGE : LEAST_COVERAGE_BESIDE_EXACT);
  const single = ranked.filter(({ key }) => !reader.whole.has(key)).slice(0, RANKED_BY_TEXT);
  const compared = await Promise.all(
    single.map(async ({ key }): Promise<Compared> => {
      const fragment = await reader.fragment(key);
      const worth = worthOfKind(kindOf(fragment), mood);
      return { key, fragment, score: nearness(textOf(fragment), said[key] ?? '', clues, length, worth) };
    }),
  );
  const sorted = compared.toSorted((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  const whole = ranked.filter(({ key }) => reader.whole.has(key));
  if (best < LEAST_NEARNESS) return whole.filter(({ coverage }) => coverage >= MOST_OF_IT).map(keyOf);
  const partners = await partnersOf(terms, [exact.first, sorted[0]?.fragment], filters);
  const near = sorted
    .filter(({ score }) => score >= FAR * best)
    .map(({ key, score }): Scored => ({
      key,
      score: partners.has(key) ? Math.max(score, best * PARTNER_WORTH) : score,
    }));
  for (const key of partners) if (!near.some((hit) => hit.key === key)) near.push({ key, score: best * PARTNER_WORTH });
  near.sort((a, b) => b.score - a.score);
  return [...near, ...whole].map(keyOf);
}

const keyOf = ({ key }: { readonly key: number }): number => key;

/** For each character whether it is part of a word that has synonyms, and so no slip. */
function charactersOfGroups(parts: readonly QueryPart[]): boolean[] {
  return parts.flatMap(({ text, group }) => Array.from(text, () => group !== undefined));
}

/** The query with one character put right, when that stands somewhere. */
async function spelling(
  { reader, terms }: NearTools,
  query: Query,
  groups: readonly SynonymGroup[],
): Promise<string | undefined> {
  for (const piece of query.pieces) {
    const [run, ...others] = runsOf(piece);
    if (run?.kind !== 'han' || others.length > 0) continue;
    const right = charactersOfGroups(partsOf(piece, groups));
    const pairs = termsOf(piece);
    const held = await Promise.all(pairs.map((pair) => terms.of(pair)));
    const known = new Set(pairs.filter((_, index) => (held[index]?.length ?? 0) > 0));
    for (const suspect of suspects(run.characters, (pair) => known.has(pair))) {
      if (right[suspect] === true) continue;
      const holding = await terms.ofAll([...known], {});
      const short = holding.filter((key) => !reader.whole.has(key));
      const read = (short.length > 0 ? short : holding).slice(0, READ_FOR_SPELLING);
      const texts = await Promise.all(Array.from(read, async (key) => textOf(await reader.fragment(key))));
      const [best] = corrections(
        run.characters,
        suspect,
        texts.map(({ title, content }) => `${title}\n${content}`),
      );
      if (best !== undefined) return query.pieces.map((other) => (other === piece ? best : other)).join(' ');
    }
  }
  return undefined;
}
