/** A piece of a query as the terms that the index holds. */
import { bigrams, runsOf } from '../text/runs.ts';

/** Parts of words that are indexed have at most so many characters (see `build/terms.ts`). */
export const LONGEST_WORD = 12;

/** More terms than this make a search slower without making it more exact: the text of each hit is compared anyway. */
const MOST_TERMS = 12;

/**
 * The terms that every text holding this piece must have.
 * @param folded a piece of the query, folded
 * @returns neighbouring characters of each Chinese run, words as they are; at most twelve, spread over the piece
 */
export function termsOf(folded: string): string[] {
  const terms = runsOf(folded).flatMap(({ kind, characters }) =>
    kind === 'han' ? bigrams(characters) : [characters.slice(0, LONGEST_WORD).join('')],
  );
  return spread([...new Set(terms)], MOST_TERMS);
}

/**
 * Whether a text that has all the terms of a piece certainly holds the piece: one or two Chinese characters, or one
 * word. Anything longer is compared with the text itself.
 */
export function isCertain(folded: string): boolean {
  const runs = runsOf(folded);
  const [run] = runs;
  if (runs.length !== 1 || run === undefined) return runs.length === 0;
  return run.characters.length <= (run.kind === 'han' ? 2 : LONGEST_WORD);
}

/** Takes at most `count` items, evenly, the first and the last among them. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, index) => {
    const at = Math.round((index * (items.length - 1)) / (count - 1));
    return items.slice(at, at + 1);
  }).flat();
}
