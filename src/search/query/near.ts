/** The near tier: records that hold a good part of the query, ranked by how much of it. Pure. */

/** One term with the records that have it. */
export interface TermHolders {
  readonly term: string;
  readonly keys: ReadonlySet<string>;
}

export interface NearHit {
  readonly key: string;
  readonly score: number;
  /** Share of the query's weight that the record holds, 0 to 1. */
  readonly coverage: number;
}

/** Less than this is not what was meant. */
const LEAST_COVERAGE = 0.34;

/** A whole document holds a part of almost any query; it has to hold more of it than a single entry does. */
const WHOLE_WORTH = 0.5;

/**
 * @param total records in the index
 * @param whole documents, forms and examples as a whole
 */
export function rankNear(terms: readonly TermHolders[], total: number, whole: ReadonlySet<string>): NearHit[] {
  const weighed = terms.map((holders) => ({ ...holders, weight: rarity(holders.keys.size, total) }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const coverage = new Map<string, number>();
  for (const { keys, weight } of weighed) {
    for (const key of keys) coverage.set(key, (coverage.get(key) ?? 0) + weight / all);
  }
  return [...coverage]
    .map(([key, share]) => ({ key, coverage: share, score: whole.has(key) ? share * WHOLE_WORTH : share }))
    .filter((hit) => hit.coverage >= LEAST_COVERAGE)
    .toSorted((a, b) => b.score - a.score);
}

/**
 * What a term weighs: the rarer, the more. One that stands nowhere is as a rule not a word at all, but the end of one
 * and the start of the next (信泄 of 信息泄露 put otherwise), and weighs half of the rarest.
 */
function rarity(count: number, total: number): number {
  const weight = Math.log(1 + (total - count + 0.5) / (count + 0.5));
  return count === 0 ? weight / 2 : weight;
}
