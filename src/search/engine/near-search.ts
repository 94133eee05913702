/** Finds what comes near a query: by sound, in other words, with a character put right, in part. */
import { nearness, rankByCoverage } from '../query/near.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import { corrections, suspects } from '../query/spelling.ts';
import { type SynonymGroups, variantsOf } from '../query/synonyms.ts';
import { spread, termsOf } from '../query/terms.ts';
import { runsOf } from '../text/runs.ts';
import type { ExactTier } from './exact-tier.ts';
import { textOf } from './exact-tier.ts';
import type { Filters, Hit, IndexReader } from './index-reader.ts';
import type { TermHits } from './term-hits.ts';

/** What the near search needs of the searcher. */
export interface NearTools {
  readonly reader: IndexReader;
  readonly terms: TermHits;
  readonly synonyms: SynonymGroups;
  exactTier(query: Query, filters: Filters): Promise<ExactTier>;
}

export interface NearAnswer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Words that were looked for as well, as editors write them. */
  readonly also: readonly string[];
  /** What was perhaps meant. */
  readonly suggestion: string | undefined;
  /** Folded words to be marked in the results. */
  readonly needles: readonly string[];
}

export const NOTHING_NEAR: NearAnswer = { hits: [], also: [], suggestion: undefined, needles: [] };

/** Records of the near tier: more of them only hide the good ones. */
const MOST = 20;
/** So many single entries are fetched and ranked by their text. */
const RANKED_BY_TEXT = 12;
const MOST_TERMS = 12;
/** So many texts are read to put a character right. */
const READ_FOR_SPELLING = 6;
/** So much of the query's weight a record must hold; more of it where something matches exactly. */
const LEAST_COVERAGE = 0.15;
const LEAST_COVERAGE_BESIDE_EXACT = 0.34;

/** Entries that come less than so near as the nearest one are left out. */
const FAR = 0.6;

/** What was asked is worth a little more than the same in other words. */
const VARIANT_WORTH = 0.97;

/** @param exact the settled exact tier: what it holds is not named again */
export async function findNear(
  tools: NearTools,
  query: Query,
  filters: Filters,
  exact: ExactTier,
): Promise<NearAnswer> {
  if (query.quoted || query.pieces.length === 0) return NOTHING_NEAR;
  const hits = new Map<string, Hit>();
  const taken = exact.keys;
  const add = (found: readonly Hit[]): number => {
    const fresh = found.filter(({ key }) => !taken.has(key) && !hits.has(key));
    for (const hit of fresh) hits.set(hit.key, hit);
    return fresh.length;
  };

  if (/^[a-z]{2,}$/.test(query.whole)) add(await tools.terms.sounding(query.whole, filters));
  const variants = variantsOf(query, tools.synonyms);
  const also: string[] = [];
  const inOtherWords: Hit[] = [];
  for (const { word, query: variant } of variants) {
    const found = (await exactHits(tools, variant, filters)).filter(({ key }) => !taken.has(key));
    if (found.length > 0) also.push(word);
    inOtherWords.push(...found);
  }
  add(await byNearness(tools, query, inOtherWords));
  const suggestion = exact.count === 0 && hits.size === 0 ? await spelling(tools, query) : undefined;
  if (suggestion !== undefined) add(await exactHits(tools, parseQuery(suggestion), filters));
  if (hits.size < MOST) {
    const least = exact.count === 0 ? LEAST_COVERAGE : LEAST_COVERAGE_BESIDE_EXACT;
    add(await covering(tools, [query, ...variants.map((variant) => variant.query)], filters, least));
  }
  const meant = suggestion === undefined ? [] : [parseQuery(suggestion)];
  const needles = [query, ...variants.map((variant) => variant.query), ...meant].flatMap(({ pieces }) =>
    pieces.flatMap(termsOf),
  );
  return { hits: [...hits.values()].slice(0, MOST), also, suggestion, needles: [...new Set(needles)] };
}

/** The first records that hold a query exactly. */
async function exactHits(tools: NearTools, query: Query, filters: Filters): Promise<Hit[]> {
  const tier = await tools.exactTier(query, filters);
  const results = await tier.take(RANKED_BY_TEXT);
  return results.map(({ key }) => ({ key, score: 0 }));
}

/** Those that share more with the query as it was typed come first. */
async function byNearness({ reader }: NearTools, { whole, pieces }: Query, hits: readonly Hit[]): Promise<Hit[]> {
  const terms = pieces.flatMap(termsOf);
  const scored = await Promise.all(
    hits.map(async ({ key }) => {
      const fragment = await reader.fragment(key);
      const kind = fragment.filters.kind?.[0] ?? '';
      return { key, score: nearness({ key, coverage: 0 }, textOf(fragment), { whole, terms }, kind) };
    }),
  );
  return scored.toSorted((a, b) => b.score - a.score);
}

/**
 * Records that hold part of the query or of one of its variants, whichever they are nearer to: single entries by how
 * near their text comes, then whole documents.
 */
async function covering(
  tools: NearTools,
  queries: readonly Query[],
  filters: Filters,
  least: number,
): Promise<readonly Hit[]> {
  const found = await Promise.all(
    queries.map(async (query, index) => {
      const hits = await coveringOne(tools, query, filters, least);
      return index === 0 ? hits : hits.map(({ key, score }) => ({ key, score: score * VARIANT_WORTH }));
    }),
  );
  const best = new Map<string, Hit>();
  for (const hit of found.flat()) if (hit.score > (best.get(hit.key)?.score ?? -1)) best.set(hit.key, hit);
  const ranked = [...best.values()].toSorted((a, b) => b.score - a.score);
  const hits = ranked.filter(({ key, score }) => tools.reader.whole.has(key) || score >= FAR * (ranked[0]?.score ?? 0));
  return [
    ...hits.filter(({ key }) => !tools.reader.whole.has(key)),
    ...hits.filter(({ key }) => tools.reader.whole.has(key)),
  ];
}

async function coveringOne(
  { reader, terms }: NearTools,
  query: Query,
  filters: Filters,
  least: number,
): Promise<Hit[]> {
  const asked = spread([...new Set(query.pieces.flatMap(termsOf))], MOST_TERMS);
  const holders = await Promise.all(
    asked.map(async (term) => ({ term, keys: new Set((await terms.of(term, filters)).map(({ key }) => key)) })),
  );
  const ranked = rankByCoverage(holders, reader.total, least);
  const single = ranked.filter(({ key }) => !reader.whole.has(key)).slice(0, RANKED_BY_TEXT);
  const compared = await Promise.all(
    single.map(async (hit) => {
      const fragment = await reader.fragment(hit.key);
      const kind = fragment.filters.kind?.[0] ?? '';
      return { key: hit.key, score: nearness(hit, textOf(fragment), { whole: query.whole, terms: asked }, kind) };
    }),
  );
  const whole = ranked
    .filter(({ key }) => reader.whole.has(key))
    .map(({ key, coverage }) => ({ key, score: coverage }));
  return [...compared, ...whole];
}

/** The query with one character put right, when that stands somewhere. */
async function spelling({ reader, terms }: NearTools, query: Query): Promise<string | undefined> {
  for (const piece of query.pieces) {
    const [run, ...others] = runsOf(piece);
    if (run?.kind !== 'han' || others.length > 0) continue;
    const pairs = termsOf(piece);
    const held = await Promise.all(pairs.map((pair) => terms.of(pair)));
    const known = new Set(pairs.filter((_, index) => (held[index]?.length ?? 0) > 0));
    for (const suspect of suspects(run.characters, (pair) => known.has(pair))) {
      const holding = await terms.ofAll([...known], {});
      const short = holding.filter(({ key }) => !reader.whole.has(key));
      const read = (short.length > 0 ? short : holding).slice(0, READ_FOR_SPELLING);
      const texts = await Promise.all(read.map(async (hit) => textOf(await reader.fragment(hit.key))));
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
