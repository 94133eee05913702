/** One query with its filters, from the first result to the last. */
import { parseQuery, type Query } from '../query/parse.ts';
import { termsOf } from '../query/terms.ts';
import { findGroups, lineUp } from './candidates.ts';
import { ExactTier } from './exact-tier.ts';
import type { FilterCounts, Filters, IndexReader } from './index-reader.ts';
import { intersect } from './keys.ts';
import type { NearTools } from './near-search.ts';
import { NearTier } from './near-tier.ts';
import { TermHits } from './term-hits.ts';

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
    const [groups, scores] = await Promise.all([
      findGroups(this.terms, query, filters),
      this.terms.scores(indexTerms(query)),
    ]);
    return new ExactTier(this.reader, query, lineUp(groups, scores, this.reader.whole));
  }
}

/** The terms that each record has which holds the query. */
const indexTerms = ({ pieces }: Query): readonly string[] => [...new Set(pieces.flatMap(termsOf))];

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

  /**
   * How many records of the exact tier each filter value has, given the query and the filters of the *other* keys.
   * @param values those that are shown, by key
   */
  async counts(values: Readonly<Record<string, readonly string[]>>): Promise<FilterCounts> {
    const { reader, terms } = this.#searcher;
    const countsOf = async (key: string, shown: readonly string[]): Promise<Record<string, number>> => {
      const others = Object.fromEntries(Object.entries(this.filters).filter(([other]) => other !== key));
      const found = await terms.ofAll(indexTerms(this.query), others);
      const count = async (value: string): Promise<[string, number]> => {
        const held = intersect(await reader.withValue(key, value), found);
        const dropped = this.exact.dropped.filter(({ filters }) => filters[key]?.includes(value));
        return [value, Math.max(0, held.length - dropped.length)];
      };
      return Object.fromEntries(await Promise.all(shown.map(count)));
    };
    const counted = Object.entries(values).map(async ([key, shown]) => [key, await countsOf(key, shown)] as const);
    return Object.fromEntries(await Promise.all(counted));
  }

  /** Records that come near the query, best first. Call it when the exact tier is settled. */
  async near(): Promise<NearTier> {
    // Most searches do not come here: its code is fetched when it is needed.
    const [{ findNear }] = await Promise.all([import('./near-search.ts'), this.#searcher.reader.vocabulary()]);
    return new NearTier(this.#searcher.reader, await findNear(this.#searcher, this.query, this.filters, this.exact));
  }
}
