/** One query with its filters, from the first result to the last. */
import { parseQuery, type Query } from '../query/parse.ts';
import { spread, termsOf } from '../query/terms.ts';
import { findGroups, lineUp } from './candidates.ts';
import { ExactTier } from './exact-tier.ts';
import type { FilterCounts, Filters, IndexReader } from './index-reader.ts';
import type { NearTools } from './near-search.ts';
import { NearTier } from './near-tier.ts';
import { TermHits } from './term-hits.ts';

/** So many terms decide the order: each that is looked up by its start takes Pagefind milliseconds. */
const RANKING_TERMS = 6;

/** The index with what has been learned of it. */
export class Searcher implements NearTools {
  readonly reader: IndexReader;
  readonly terms: TermHits;

  constructor(reader: IndexReader) {
    this.reader = reader;
    this.terms = new TermHits(reader);
  }

  /**
   * Asks the index. No text has been fetched when this is done.
   * @returns the search that was made: of the query in simplified characters, where as it is it finds nothing
   */
  async search(query: Query, filters: Filters): Promise<SearchRun> {
    const exact = await this.exactTier(query, filters);
    if (exact.count === 0) {
      // What comes near will be wanted. A failure shows where it is waited for.
      this.reader.vocabulary().catch(() => undefined);
      const { simplify } = await import('../text/traditional.ts');
      const simplified = parseQuery(simplify(query.raw));
      if (simplified.whole !== query.whole) {
        return new SearchRun(this, simplified, filters, await this.exactTier(simplified, filters));
      }
    }
    return new SearchRun(this, query, filters, exact);
  }

  async exactTier(query: Query, filters: Filters): Promise<ExactTier> {
    const groups = await findGroups(this.terms, query, filters);
    // Pagefind's own ranking takes longer than all the rest; nothing, and one record, need none.
    const found = new Set(groups.flatMap(({ hits }) => hits.map(({ key }) => key)));
    const scores = found.size > 1 ? await this.#scores(query, filters) : new Map<string, number>();
    return new ExactTier(this.reader, query, lineUp(groups, scores, this.reader.whole));
  }

  async #scores(query: Query, filters: Filters): Promise<ReadonlyMap<string, number>> {
    if (query.pieces.length === 0) return new Map();
    const hits = await this.reader.ranked(spread(query.pieces.flatMap(termsOf), RANKING_TERMS), filters);
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

  /** Terms that a record of the exact tier has. */
  get terms(): readonly string[] {
    return [...new Set(this.query.pieces.flatMap(termsOf))];
  }

  /**
   * How many records of the exact tier each filter value has, given the query and the filters of the *other* keys.
   * @param values those that are shown, by key
   */
  async counts(values: Readonly<Record<string, readonly string[]>>): Promise<FilterCounts> {
    const { terms } = this.#searcher;
    const count = async (key: string, value: string): Promise<[string, number]> => {
      const hits = await terms.ofAll(this.terms, { ...this.filters, [key]: [value] });
      const dropped = this.exact.dropped.filter(({ filters }) => filters[key]?.includes(value));
      return [value, Math.max(0, hits.length - dropped.length)];
    };
    const counted = Object.entries(values).map(async ([key, shown]): Promise<[string, Record<string, number>]> => [
      key,
      Object.fromEntries(await Promise.all(shown.map((value) => count(key, value)))),
    ]);
    return Object.fromEntries(await Promise.all(counted));
  }

  /** Records that come near the query, best first. Call it when the exact tier is settled. */
  async near(): Promise<NearTier> {
    // Most searches do not come here: its code is fetched when it is needed.
    const [{ findNear }] = await Promise.all([import('./near-search.ts'), this.#searcher.reader.vocabulary()]);
    return new NearTier(this.#searcher.reader, await findNear(this.#searcher, this.query, this.filters, this.exact));
  }
}
