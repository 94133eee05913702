/** The same query in other words. */
import { foldText } from '../text/fold.ts';
import { parseQuery, type Query } from './parse.ts';

/** Groups of words that stand for each other, as editors write them. */
export type SynonymGroups = readonly (readonly string[])[];

export interface Variant {
  readonly query: Query;
  /** What was put in place of something in the query, as editors write it. */
  readonly word: string;
}

/** More variants than this would bury the query itself. */
const MOST_VARIANTS = 6;

/** @returns the query with one word put in other words, for each word of it that has a synonym */
export function variantsOf(query: Query, groups: SynonymGroups): Variant[] {
  if (query.quoted) return [];
  const variants = groups.flatMap((words) => {
    const folded = words.map(foldText);
    // The longest word of a group that stands in the query: 自由裁量权, not the 裁量权 in it.
    const found = folded.filter((word) => query.whole.includes(word)).toSorted((a, b) => b.length - a.length)[0];
    if (found === undefined) return [];
    return words
      .filter((_, index) => !overlaps(folded[index] ?? '', found))
      .map((word): Variant => ({ word, query: replace(query, found, foldText(word)) }));
  });
  return variants.slice(0, MOST_VARIANTS);
}

/** A word that holds the other one is found by it anyway, or would find nothing but it. */
const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function replace({ pieces, whole }: Query, word: string, by: string): Query {
  const inPieces = pieces.some((piece) => piece.includes(word));
  return parseQuery(inPieces ? pieces.map((piece) => piece.replace(word, by)).join(' ') : whole.replace(word, by));
}
