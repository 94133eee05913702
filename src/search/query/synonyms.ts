/** A query taken apart into words that have synonyms and the rest. Pure. */
import { numeralGroups } from './numerals.ts';

/** Words that stand for each other, folded. */
export interface SynonymGroup {
  /** As in `vocabularies/synonyms.yaml`. Absent: the index does not know the group, only its words. */
  readonly id?: string;
  /** Those that stand in some record. */
  readonly words: readonly string[];
  /** Those that stand in none and are only typed. */
  readonly typed: readonly string[];
}

export interface QueryPart {
  /** What stands in the query, folded. */
  readonly text: string;
  /** Absent where it is no word of a group. */
  readonly group: SynonymGroup | undefined;
}

/**
 * @param piece of a query, folded
 * @returns its parts in order, numbers like words that have synonyms; where words of several groups overlap, the longer one counts
 */
export function partsOf(piece: string, groups: readonly SynonymGroup[]): QueryPart[] {
  const numerals = numeralGroups(piece).map((words): SynonymGroup => ({ words, typed: [] }));
  const words = [...groups, ...numerals]
    .flatMap((group) => [...group.words, ...group.typed].map((word) => ({ word, group })))
    .filter(({ word }) => piece.includes(word))
    .toSorted((a, b) => b.word.length - a.word.length);
  return cut(piece, words);
}

function cut(text: string, words: readonly { readonly word: string; readonly group: SynonymGroup }[]): QueryPart[] {
  if (text === '') return [];
  const found = words.find(({ word }) => text.includes(word));
  if (found === undefined) return [{ text, group: undefined }];
  const { word, group } = found;
  const at = text.indexOf(word);
  return [...cut(text.slice(0, at), words), { text: word, group }, ...cut(text.slice(at + word.length), words)];
}
