/** The near tier: records that hold a good part of the query, ranked by how much of it, and how close together. Pure. */
import type { MatchText } from './match.ts';
import type { Mood } from './mood.ts';
import { rarity } from './rarity.ts';

/** A part of the query that a record may hold: a word or one of its synonyms, two neighbours, or one character. */
export interface Clue {
  /** Any of these, folded. */
  readonly words: readonly string[];
  /** The records that have one. */
  readonly keys: Uint32Array;
  /** Those that have one in their names, or in what people say for them. */
  readonly named: Uint32Array;
  /** How much it stands for, beside two neighbours of the query. */
  readonly size: number;
}

export interface WeighedClue extends Omit<Clue, 'size'> {
  /** Share of the query's weight, 0 to 1. */
  readonly share: number;
}

export interface NearHit {
  readonly key: number;
  /** Share of the query's weight that the record holds, 0 to 1. */
  readonly coverage: number;
}

/**
 * What each clue weighs: the rarer, the more.
 * @param total records in the index
 */
export function weigh(clues: readonly Clue[], total: number): WeighedClue[] {
  const weights = clues.map(({ keys, size }) => size * worthOf(keys.length, total));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return clues.map(({ words, keys, named }, index) => ({ words, keys, named, share: (weights[index] ?? 0) / all }));
}

/**
 * @param where the records that have a clue at all, or in their names
 * @param total records in the index
 * @returns records that hold at least so much of the query, the most first
 */
export function rankByCoverage(
  clues: readonly WeighedClue[],
  where: 'keys' | 'named',
  total: number,
  least: number,
): NearHit[] {
  const held = new Float64Array(total);
  for (const { [where]: keys, share } of clues) for (const key of keys) held[key] = (held[key] ?? 0) + share;
  const hits: NearHit[] = [];
  for (const [key, coverage] of held.entries()) if (coverage > 0 && coverage >= least) hits.push({ key, coverage });
  return hits.toSorted((a, b) => b.coverage - a.coverage);
}

/** What a clue weighs that stands nowhere, beside the rarest that does. */
const UNKNOWN_WORTH = 0.3;

/**
 * One that stands nowhere is as a rule not a word at all, but the end of one and the start of the next (信泄 of 信息泄露
 * put otherwise), and weighs little.
 */
function worthOf(count: number, total: number): number {
  return rarity(count, total) * (count === 0 ? UNKNOWN_WORTH : 1);
}

/** Weights of the parts of {@link nearness}, tuned on judged queries; half or double of each changes little. */
const TITLE_WORTH = 0.2;
const LENGTH_COST = 0.2;
/**
 * What an entry's kind is worth. Where nothing else decides, a risk point comes before a measure, and a measure before the
 * rest; who asks for the rule is answered with a measure, who tells what goes wrong with a risk, who asks what a word means
 * with a concept, who asks for a paper with a form. Concepts quote others, and publications list them.
 */
export function worthOfKind(kind: string, mood: Mood | undefined): number {
  return WORTH[mood ?? 'neither'][kind] ?? OTHERWISE[kind] ?? 0;
}

const WORTH: Readonly<Record<Mood | 'neither', Readonly<Record<string, number>>>> = {
  meaning: { concept: 0.2 },
  paper: { form: 0.3, document: 0.2, example: 0.1 },
  rule: { measure: 0.2 },
  fault: { risk: 0.15, measure: 0.05 },
  neither: { risk: 0.1, measure: 0.05 },
};
const OTHERWISE: Readonly<Record<string, number>> = { concept: -0.05, publication: -0.25 };
/** What stands within twice the length of the query stands together. */
const SPAN = 2;
const SHORTEST_SPAN = 12;

/**
 * How near a record comes, once its text is there: what it holds, more so where that stands together or in the title,
 * and a little less for a long text, which has something of everything. That words stand together in what people say for it
 * says nothing, as that was written to do so.
 * @param length characters of the query
 */
export function nearness(
  { title, content, said }: Pick<MatchText, 'title' | 'content' | 'said'>,
  all: readonly WeighedClue[],
  length: number,
  worth: number,
): number {
  const span = Math.max(SHORTEST_SPAN, SPAN * length);
  // Only what stands there at all is looked for in each of its places.
  const clues = standingIn(`${title}\n${content}\n${said}`, all);
  return (
    sumOf(clues) +
    mostTogether([title, ...content.split('\n')], clues, span) +
    TITLE_WORTH * sharedIn(title, clues) +
    worth -
    LENGTH_COST * Math.log10(content.length / 100 + 1)
  );
}

const sumOf = (clues: readonly WeighedClue[]): number => clues.reduce((sum, { share }) => sum + share, 0);

/** Those clues of which a word stands in the text, with these words. */
function standingIn(text: string, clues: readonly WeighedClue[]): WeighedClue[] {
  return clues
    .map((clue) => ({ ...clue, words: clue.words.filter((word) => text.includes(word)) }))
    .filter(({ words }) => words.length > 0);
}

/** The share of the query that stands in a text. */
function sharedIn(text: string, clues: readonly WeighedClue[]): number {
  let sum = 0;
  for (const { words, share } of clues) if (words.some((word) => text.includes(word))) sum += share;
  return sum;
}

/** The most that stands within so many characters of one paragraph. */
function mostTogether(paragraphs: readonly string[], clues: readonly WeighedClue[], span: number): number {
  const step = Math.floor(span / 4);
  let most = 0;
  for (const paragraph of paragraphs) {
    for (let start = 0; start === 0 || start + span - step <= paragraph.length; start += step) {
      most = Math.max(most, sharedIn(paragraph.slice(start, start + span), clues));
    }
  }
  return most;
}
