/** Which part of the index a term is in. Pure. */

/**
 * As Pagefind orders terms: by code points. JavaScript's `<` compares halves of those beyond the first 65,536, and so puts
 * 𠮷 before the last of these.
 * @returns less than 0 when `a` comes first, 0 when they are the same
 */
export function compareTerms(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Halves of a code point (D800 to DFFF) come after all that are whole. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

export class ChunkBounds {
  readonly #firsts: readonly string[];

  /** @param firsts of the terms of each chunk the first one, or so much of its beginning as no term before it has; in order */
  constructor(firsts: readonly string[]) {
    this.#firsts = firsts;
  }

  /** @returns the number of the chunk that has the term, if any has; -1 when it comes before all terms */
  chunkOf(term: string): number {
    let from = -1;
    let beyond = this.#firsts.length;
    while (beyond - from > 1) {
      const middle = (from + beyond) >> 1;
      if (compareTerms(this.#firsts[middle] ?? '', term) <= 0) from = middle;
      else beyond = middle;
    }
    return from;
  }

  /** @returns the numbers of the chunks that have the terms with this start, if any have */
  chunksFrom(start: string): number[] {
    const numbers = [Math.max(0, this.chunkOf(start))];
    for (let next = (numbers[0] ?? 0) + 1; this.#firsts[next]?.startsWith(start) === true; next++) numbers.push(next);
    return numbers;
  }
}
