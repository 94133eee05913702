/** Folded text cut into what an index term can be made of. */

/** Characters of Chinese writing: each is a term by itself, and each two neighbours are a term. */
const HAN = /\p{Script=Han}/u;

export interface Run {
  /** `han`: Chinese characters; `word`: letters and digits of anything else. */
  readonly kind: 'han' | 'word';
  /** Its characters (code points). */
  readonly characters: readonly string[];
}

/**
 * Cuts a folded text where Chinese characters and other letters meet: `2019年3月` → 2019 · 年 · 3 · 月.
 * @param folded result of `foldText`: letters and digits only
 */
export function runsOf(folded: string): Run[] {
  const runs: { kind: Run['kind']; characters: string[] }[] = [];
  for (const character of folded) {
    const kind = HAN.test(character) ? 'han' : 'word';
    const last = runs.at(-1);
    if (last?.kind === kind) last.characters.push(character);
    else runs.push({ kind, characters: [character] });
  }
  return runs;
}

/** Each two neighbours of a run; the run itself when it is one character. */
export function bigrams(characters: readonly string[]): string[] {
  if (characters.length < 2) return [...characters];
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}
