/** How the index tells pinyin from the letters of a text: by a Yi syllable in front, which no query begins with. */
export const PINYIN_PREFIX = 'ꂀ';
export const INITIALS_PREFIX = 'ꃀ';
/** In front of these again where the title itself begins so. */
export const START_PREFIX = 'ꅀ';
export const LONGEST_PINYIN = 18;
export const LONGEST_INITIALS = 6;

/** @returns starts of the terms that may be meant by these letters, the likeliest first */
export function soundsOf(letters: string): string[] {
  const initials = letters.length <= LONGEST_INITIALS ? [INITIALS_PREFIX + letters] : [];
  const starts = [PINYIN_PREFIX + letters.slice(0, LONGEST_PINYIN), ...initials];
  return [...starts.map((start) => START_PREFIX + start), ...starts];
}
