/**
 * The terms of a record that Pagefind does not make by itself.
 *
 * From a Chinese text Pagefind 1.6 indexes every two neighbours and every word of letters or digits as a whole. What is
 * missing for "whatever stands there can be found": neighbours parted by punctuation (吃、拿、卡、要), parts of numbers
 * and words (the 19 of 2019), variant characters, and punctuation itself.
 */
import { fold, type Folded } from '../text/fold.ts';
import { marksForm, markTerms } from '../text/marks.ts';
import { bigrams, runsOf } from '../text/runs.ts';
import { LONGEST_WORD } from '../query/terms.ts';

/** All terms of a text, for the fields that Pagefind takes as they are (metadata is cut at white space only). */
export function allTerms(text: string): string[] {
  const terms = runsOf(fold(text).text).flatMap(({ kind, characters }) =>
    kind === 'han' ? [...characters, ...bigrams(characters)] : parts(characters.join('')),
  );
  return [...new Set(terms)];
}

/**
 * The terms of a text that its own index entry lacks.
 * @param paragraphs in the form in which they are given to Pagefind as content
 */
export function missingTerms(paragraphs: readonly string[]): string[] {
  const terms = paragraphs.flatMap((paragraph) => {
    const folded = fold(paragraph);
    const words = runsOf(folded.text).filter((run) => run.kind === 'word');
    return [
      ...changedHan(paragraph, folded),
      ...words.flatMap((run) => parts(run.characters.join(''))),
      ...markTerms(marksForm(paragraph).replace(/[^\p{P}\p{S}]/gu, '')),
    ];
  });
  return [...new Set(terms)];
}

/** Chinese characters and neighbours that do not stand in the original just so. */
function changedHan(original: string, folded: Folded): string[] {
  const found: string[] = [];
  let previous: { character: string; end: number; same: boolean } | undefined;
  for (let unit = 0; unit < folded.text.length;) {
    const character = String.fromCodePoint(folded.text.codePointAt(unit) ?? 0);
    const start = folded.from[unit] ?? 0;
    const end = folded.to[unit] ?? 0;
    unit += character.length;
    if (!/\p{Script=Han}/u.test(character)) {
      previous = undefined;
      continue;
    }
    const same = original.slice(start, end) === character;
    if (!same) found.push(character);
    if (previous && !(same && previous.same && previous.end === start)) found.push(previous.character + character);
    previous = { character, end, same };
  }
  return found;
}

/** Every part of a word, so that 19 and 201 find 2019: Pagefind would look up the start of a word only. */
function parts(word: string): string[] {
  return Array.from({ length: word.length }, (_, start) => word.slice(start, start + LONGEST_WORD)).flatMap((ending) =>
    Array.from({ length: ending.length }, (_, cut) => ending.slice(0, cut + 1)),
  );
}
