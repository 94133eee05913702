/** Numbers that some write in characters and some in digits: 三万 and 3万, 两人 and 2人. Pure. */

const DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const CHARACTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DIGITS).map(([character, digit]) => [digit, character]),
);

/** A single figure before what is counted; longer numbers, and those that are part of a name, are left as they are. */
const COUNTED = /(?<![\d一二两三四五六七八九十百千])([1-9一二两三四五六七八九])(百|千|万|人|名|位|天|日|月|年|次|家)/gu;

/**
 * @param piece of a query, folded
 * @returns groups of words that stand for each other, the first of each as it stands in the piece
 */
export function numeralGroups(piece: string): string[][] {
  return [...piece.matchAll(COUNTED)].map(([typed, figure = '', counted = '']) => {
    const digit = DIGITS[figure] ?? figure;
    const characters = digit === '2' ? ['二', '两'] : [CHARACTERS[digit] ?? ''];
    return [...new Set([typed, ...[digit, ...characters].map((other) => other + counted)])];
  });
}
