/** One query with its filters, from the first result to the last. */
import { rankNear } from '../query/near.ts';
import type { Query } from '../query/parse.ts';
import { termsOf } from '../query/terms.ts';
import { findGroups, lineUp } from './candidates.ts';
import { ExactTier } from './exact-tier.ts';
import type { FilterCounts, Filters, Hit, IndexReader } from './index-reader.ts';
import { NearTier } from './near-tier.ts';
import { TermHits } from './term-hits.ts';

/** Records of the near tier: more of them only hide the good ones. */
const MOST_NEAR = 20;
/** More terms are not looked up one by one. */
const MOST_NEAR_TERMS = 12;

/** The index with what has been learned of it. */
export class Searcher {
  readonly reader: IndexReader;
  readonly terms: TermHits;

  constructor(reader: IndexReader) {
    this.reader = reader;
    this.terms = new TermHits(reader);
  }

  /** Asks the index. No text has been fetched when this is done. */
  async search(query: Query, filters: Filters): Promise<SearchRun> {
    const [groups, scores] = await Promise.all([findGroups(this.terms, query, filters), this.#scores(query, filters)]);
    const candidates = lineUp(groups, scores, this.reader.whole);
    return new SearchRun(this, query, filters, new ExactTier(this.reader, query, candidates));
  }

  async #scores(query: Query, filters: Filters): Promise<ReadonlyMap<string, number>> {
    if (query.pieces.length === 0) return new Map();
    const { hits } = await this.reader.ranked(query.pieces.flatMap(termsOf), filters);
    return new Map(hits.map(({ key, score }) => [key, score]));
  }
}

export class SearchRun {
  readonly query: Query;
  readonly filters: Filters;
  readonly exact: ExactTier;
  readonly #searcher: Searcher;

  constructor(searcher: Searcher, query: Query, filters: Filters, exact: ExactTier) {
    this.#searcher = searcher;
    this.query = query;
    this.filters = filters;
    this.exact = exact;
  }

  /** Terms of the query, for the marks in results of the near tier. */
  get terms(): readonly string[] {
    return [...new Set(this.query.pieces.flatMap(termsOf))];
  }

  /**
   * How many records of the exact tier each filter value has, given the query and the filters of the *other* keys.
   * @param keys of the filters that are shown
   */
  async counts(keys: readonly string[]): Promise<FilterCounts> {
    const { reader } = this.#searcher;
    await reader.loadFilters();
    const answer = async (filters: Filters) => (await reader.ranked(this.terms, filters)).counts;
    const mine = await answer(this.filters);
    const counts: Record<string, Record<string, number>> = {};
    for (const key of keys) {
      const others = Object.fromEntries(Object.entries(this.filters).filter(([other]) => other !== key));
      const values = { ...(key in this.filters ? await answer(others) : mine)[key] };
      for (const fragment of this.exact.dropped) {
        for (const value of fragment.filters[key] ?? []) values[value] = Math.max(0, (values[value] ?? 0) - 1);
      }
      counts[key] = values;
    }
    return counts;
  }

  /** Records that hold only a part of the query, best first. Call it when the exact tier is settled. */
  async near(): Promise<NearTier> {
    const { reader, terms } = this.#searcher;
    if (this.query.quoted || this.query.pieces.length === 0) return new NearTier(reader, []);
    const hits = new Map<string, Hit>();
    const found = await Promise.all(
      this.terms.slice(0, MOST_NEAR_TERMS).map(async (term) => {
        const holding = await terms.of(term, this.filters);
        for (const hit of holding) hits.set(hit.key, hit);
        return { term, keys: new Set(holding.map(({ key }) => key)) };
      }),
    );
    const exact = this.exact.keys;
    const ranked = rankNear(found, reader.total, reader.whole).filter(({ key }) => !exact.has(key));
    const best = ranked.slice(0, MOST_NEAR).flatMap(({ key }) => hits.get(key) ?? []);
    return new NearTier(reader, best);
  }
}
