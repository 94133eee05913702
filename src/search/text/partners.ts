import { foldText } from './fold.ts';

/** No query begins with this Yi syllable, so that such a term is never met by accident. */
const PREFIX = 'ꄀ';

/** @returns the term of the measures that answer this risk, or of the risks that this measure answers */
export function partnerTerm(id: string): string {
  return PREFIX + foldText(id);
}
