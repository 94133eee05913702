/** The near tier: records that hold a good part of the query, ranked by how much of it. Pure. */
import type { MatchText } from './match.ts';
import type { QueryPart } from './synonyms.ts';

/** The records that have a term, or a word or one of its synonyms. */
export interface Holders {
  readonly keys: ReadonlySet<string>;
  /** How many terms of the query it stands for. */
  readonly size: number;
}

export interface NearHit {
  readonly key: string;
  /** Share of the query's weight that the record holds, 0 to 1. */
  readonly coverage: number;
}

/** @param total records in the index */
export function rankByCoverage(holders: readonly Holders[], total: number, least: number): NearHit[] {
  const weighed = holders.map(({ keys, size }) => ({ keys, weight: size * rarity(keys.size, total) }));
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
/** Weights of the parts of {@link nearness}, tuned on judged queries. */
const SHARED_WORTH = 0.5;
const TOGETHER_WORTH = 1;
const TITLE_WORTH = 0.1;
const LENGTH_COST = 0.1;
/** Where nothing else decides, a risk point comes before a measure, and a measure before the rest. */
const KIND_WORTH: Readonly<Record<string, number>> = { risk: 0.1, measure: 0.05 };
/** What stands within three times the length of the query stands together. */
const SPAN = 3;
const SHORTEST_SPAN = 12;

/**
 * How near a record comes, once its text is there: shared words and characters (弄丢 and 丢失 share 丢), more so where
 * they stand together, the title, and a little less for a long text, which has something of everything.
 * @param coverage see {@link NearHit}
 */
export function nearness(
  coverage: number,
  { title, content }: MatchText,
  parts: readonly QueryPart[],
  kind: string,
): number {
  const text = `${title}\n${content}`;
  const query = parts.map((part) => part.text).join('');
  const all = Math.max(1, worthOf(query));
  const span = Math.max(SHORTEST_SPAN, SPAN * query.length);
  const shared =
    SHARED_WORTH * sharedIn(text, parts) +
    TOGETHER_WORTH * mostTogether(text, parts, span) +
    TITLE_WORTH * sharedIn(title, parts);
  return coverage + shared / all + (KIND_WORTH[kind] ?? 0) - LENGTH_COST * Math.log10(content.length / 100 + 1);
}

/** What of the query stands in a text: a word or one of its synonyms altogether, otherwise its characters. */
function sharedIn(text: string, parts: readonly QueryPart[]): number {
  const shared = parts.map((part) => {
    if (part.alternatives.some((word) => text.includes(word))) return part.text;
    return Array.from(part.text)
      .filter((character) => text.includes(character))
      .join('');
  });
  return worthOf(shared.join(''));
}

/** Each character once, those of grammar less. */
function worthOf(characters: string): number {
  return [...new Set(characters)].reduce((sum, character) => sum + (GRAMMAR.has(character) ? GRAMMAR_WORTH : 1), 0);
}

/** The most that stands within so many characters of one paragraph. */
function mostTogether(text: string, parts: readonly QueryPart[], span: number): number {
  const step = Math.floor(span / 4);
  let most = 0;
  for (const paragraph of text.split('\n')) {
    for (let start = 0; start === 0 || start + span <= paragraph.length; start += step) {
      most = Math.max(most, sharedIn(paragraph.slice(start, start + span), parts));
    }
  }
  return most;
}
