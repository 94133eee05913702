/** One wrong character in a Chinese query. Pure. */

/** Shorter pieces are words, and a wrong character in them could be any other. */
const SHORTEST = 4;

/**
 * Where a wrong character may stand: no two neighbours that it is part of stand in any record, but others of the piece
 * do (自由栽量权: 由栽 and 栽量 are nowhere, 自由 and 量权 are).
 * @param characters of a Chinese piece
 * @param isKnown whether two neighbours stand in some record
 * @returns indices, or nothing when the piece looks right, or too wrong to be mended
 */
export function suspects(characters: readonly string[], isKnown: (pair: string) => boolean): number[] {
  if (characters.length < SHORTEST) return [];
  const pairs = characters.slice(1).map((character, index) => isKnown((characters[index] ?? '') + character));
  if (pairs.every(Boolean) || !pairs.some(Boolean)) return [];
  return characters.flatMap((_, index) => {
    const around = [pairs[index - 1], pairs[index]].filter((known) => known !== undefined);
    return around.some(Boolean) ? [] : [index];
  });
}

/**
 * What stands in texts where the query has its suspect.
 * @param texts folded
 * @returns the piece with another character in that place, the most frequent first
 */
export function corrections(characters: readonly string[], suspect: number, texts: readonly string[]): string[] {
  const before = characters.slice(0, suspect).join('');
  const after = characters.slice(suspect + 1).join('');
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let at = before === '' ? 0 : text.indexOf(before); at !== -1; at = nextAt(text, before, at)) {
      const place = at + before.length;
      const other = text.codePointAt(place);
      if (other === undefined) break;
      const character = String.fromCodePoint(other);
      if (character !== '\n' && text.startsWith(after, place + character.length)) {
        const piece = before + character + after;
        counts.set(piece, (counts.get(piece) ?? 0) + 1);
      }
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([piece]) => piece);
}

function nextAt(text: string, before: string, at: number): number {
  if (before === '') return at + 1 < text.length ? at + 1 : -1;
  return text.indexOf(before, at + 1);
}
