import { foldText } from './fold.ts';

/** No query begins with this Yi syllable, so that such a term is never met by accident. */
const PREFIX = 'ꆀ';

/** @returns the term that the records have in which a word of this group of synonyms stands */
export function groupTerm(groupId: string): string {
  return PREFIX + foldText(groupId);
}
