import { foldText } from './fold.ts';

/** No query begins with this Yi syllable, so that such a term is never met by accident. */
const PREFIX = 'ꄀ';

/** @returns the term that the measures have that answer this risk */
export function answerTerm(riskId: string): string {
  return PREFIX + foldText(riskId);
}
