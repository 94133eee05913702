/** The near tier: records that hold a good part of the query, ranked by how much of it. Pure. */
import type { MatchText } from './match.ts';

/** One term with the records that have it. */
export interface TermHolders {
  readonly term: string;
  readonly keys: ReadonlySet<string>;
}

export interface NearHit {
  readonly key: string;
  /** Share of the query's weight that the record holds, 0 to 1. */
  readonly coverage: number;
}

/** @param total records in the index */
export function rankByCoverage(terms: readonly TermHolders[], total: number, least: number): NearHit[] {
  const weighed = terms.map((holders) => ({ ...holders, weight: rarity(holders.keys.size, total) }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const coverage = new Map<string, number>();
  for (const { keys, weight } of weighed) {
    for (const key of keys) coverage.set(key, (coverage.get(key) ?? 0) + weight / all);
  }
  return [...coverage]
    .map(([key, share]) => ({ key, coverage: share }))
    .filter((hit) => hit.coverage >= least)
    .toSorted((a, b) => b.coverage - a.coverage);
}

/**
 * What a term weighs: the rarer, the more. One that stands nowhere is as a rule not a word at all, but the end of one
 * and the start of the next (信泄 of 信息泄露 put otherwise), and weighs half of the rarest.
 */
function rarity(count: number, total: number): number {
  const weight = Math.log(1 + (total - count + 0.5) / (count + 0.5));
  return count === 0 ? weight / 2 : weight;
}

/** Characters of grammar: that a text has them says nothing. */
const GRAMMAR = new Set('的了在是和与对及为有不中被把');
const GRAMMAR_WORTH = 0.2;
const TITLE_WORTH = 0.1;
/** Where nothing else decides, a risk point comes before a measure, and a measure before the rest. */
const KIND_WORTH: Readonly<Record<string, number>> = { risk: 0.1, measure: 0.05 };

/**
 * How near a record comes, once its text is there: shared terms, shared characters (弄丢 and 丢失 share 丢), and the
 * title. The weights were tuned on queries judged by hand.
 */
export function nearness(
  { coverage }: NearHit,
  { title, content }: MatchText,
  query: { readonly whole: string; readonly terms: readonly string[] },
  kind: string,
): number {
  const characters = [...new Set(query.whole)];
  const worthOf = (character: string): number => (GRAMMAR.has(character) ? GRAMMAR_WORTH : 1);
  const worth = (shared: readonly string[]): number => shared.reduce((sum, character) => sum + worthOf(character), 0);
  const shared = characters.filter((character) => title.includes(character) || content.includes(character));
  const inTitle = query.terms.filter((term) => title.includes(term)).length / Math.max(1, query.terms.length);
  return coverage + worth(shared) / Math.max(1, worth(characters)) + TITLE_WORTH * inTitle + (KIND_WORTH[kind] ?? 0);
}
