/** A query taken apart into words that have synonyms and the rest. Pure. */
import { foldText } from '../text/fold.ts';
import { numeralGroups } from './numerals.ts';

/** Groups of words that stand for each other, as editors write them. */
export type SynonymGroups = readonly (readonly string[])[];

export interface QueryPart {
  /** What stands in the query, folded. */
  readonly text: string;
  /** Words that may stand in its place, folded, itself the first; no others where it is no word of a group. */
  readonly alternatives: readonly string[];
}

/**
 * @param piece of a query, folded
 * @returns its parts in order, numbers like words that have synonyms; where words of several groups overlap, the longer one counts
 */
export function partsOf(piece: string, groups: SynonymGroups): QueryPart[] {
  const words = [...groups, ...numeralGroups(piece)]
    .map((group) => group.map(foldText))
    .flatMap((group) => group.map((word) => ({ word, group })))
    .filter(({ word }) => piece.includes(word))
    .toSorted((a, b) => b.word.length - a.word.length);
  return cut(piece, words);
}

function cut(
  text: string,
  words: readonly { readonly word: string; readonly group: readonly string[] }[],
): QueryPart[] {
  if (text === '') return [];
  const found = words.find(({ word }) => text.includes(word));
  if (found === undefined) return [{ text, alternatives: [text] }];
  const { word, group } = found;
  const at = text.indexOf(word);
  return [
    ...cut(text.slice(0, at), words),
    { text: word, alternatives: [...new Set([word, ...group])] },
    ...cut(text.slice(at + word.length), words),
  ];
}
