/**
 * The one form in which query and text are compared: no case, no full-width forms, no diacritics, no variant spellings,
 * no punctuation, no white space. Each folded unit remembers where it came from, for the marks.
 */

export interface Folded {
  readonly text: string;
  /** For each unit of `text`, the index in the original of the character that it came from. */
  readonly from: readonly number[];
  /** For each unit of `text`, the index in the original after that character, combining marks included. */
  readonly to: readonly number[];
}

/** Spellings that the sources mix: 帐外帐 and 账外账, 二○一一年 and 二〇一一年. */
export const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['帐', '账'],
  ['○', '〇'],
]);

const known = new Map<string, string>();

/**
 * One character in its compared form.
 * @param character one code point
 * @returns '' for what is not compared (punctuation, white space, marks); several characters for ㎡ or ⑿
 */
export function foldCharacter(character: string): string {
  const hit = known.get(character);
  if (hit !== undefined) return hit;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    const variant = VARIANTS.get(part) ?? part;
    if (/[\p{L}\p{N}]/u.test(variant)) folded += variant;
  }
  known.set(character, folded);
  return folded;
}

/** Folds a text and keeps the way back to the original. */
export function fold(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let index = 0;
  for (const character of original) {
    const end = index + character.length;
    const folded = foldCharacter(character);
    text += folded;
    from.push(...Array<number>(folded.length).fill(index));
    to.push(...Array<number>(folded.length).fill(end));
    // A combining mark belongs to the character before it: a highlight must not part them.
    if (folded === '' && to.length > 0 && to.at(-1) === index && /\p{M}/u.test(character)) extendLast(from, to, end);
    index = end;
  }
  return { text, from, to };
}

/** The folded text alone. */
export function foldText(original: string): string {
  let text = '';
  for (const character of original) text += foldCharacter(character);
  return text;
}

function extendLast(from: readonly number[], to: number[], end: number): void {
  const start = from.at(-1);
  for (let unit = to.length - 1; unit >= 0 && from[unit] === start; unit--) to[unit] = end;
}
