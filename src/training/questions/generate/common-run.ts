/** The words that two texts have in common. */

/** Han characters only: the sources differ in punctuation and width. */
const hanOf = (text: string): string => text.replace(/\P{Script=Han}/gu, '');

/** @returns the length in Han characters of the longest run that stands in both texts; 0 when they share none */
export function longestRun(a: string, b: string): number {
  const [one, other] = [hanOf(a), hanOf(b)];
  let longest = 0;
  for (let start = 0; start + longest < one.length; start += 1) {
    while (start + longest < one.length && other.includes(one.slice(start, start + longest + 1))) longest += 1;
  }
  return longest;
}
