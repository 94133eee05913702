/**
 * The terms under which a record is found. We hand them to Pagefind as metadata, which it cuts at white space and takes
 * as it is, instead of letting it cut the text: its own cutting of Chinese loses what stands across punctuation
 * (吃、拿、卡、要), parts of numbers (the 19 of 2019), single characters of the words that it knows, and all variants.
 */
import { foldText } from '../text/fold.ts';
import { marksForm, markTerms } from '../text/marks.ts';
import { bigrams, runsOf } from '../text/runs.ts';
import { LONGEST_WORD } from '../query/terms.ts';

/** @returns each Chinese character, each two neighbours, and each part of each word of other letters or digits */
export function allTerms(text: string): string[] {
  const terms = runsOf(foldText(text)).flatMap(({ kind, characters }) =>
    kind === 'han' ? [...characters, ...bigrams(characters)] : parts(characters.join('')),
  );
  return [...new Set(terms)];
}

/** Terms for the punctuation of a text, for the query that is nothing else. */
export function marksOf(text: string): string[] {
  return markTerms(marksForm(text).replace(/[^\p{P}\p{S}]/gu, ''));
}

/** Every part of a word, so that 19 and 201 find 2019. */
function parts(word: string): string[] {
  return Array.from({ length: word.length }, (_, start) => word.slice(start, start + LONGEST_WORD)).flatMap((ending) =>
    Array.from({ length: ending.length }, (_, cut) => ending.slice(0, cut + 1)),
  );
}
