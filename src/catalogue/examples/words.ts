/** Finds words in the lines of a cell. White space and line breaks do not count, as in the content check. */

export interface LineSpan {
  /** Index of the line. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** @returns each occurrence, as one span for each line that it touches */
export function findSpans(lines: readonly string[], words: string): LineSpan[][] {
  const characters = lines.flatMap((text, line) =>
    [...text.matchAll(/\S/g)].map((match) => ({ line, at: match.index, character: match[0] })),
  );
  const haystack = characters.map(({ character }) => character).join('');
  const needle = words.replace(/\s+/gu, '');
  const found: LineSpan[][] = [];
  if (needle === '') return found;
  for (let from = haystack.indexOf(needle); from !== -1; from = haystack.indexOf(needle, from + needle.length)) {
    const hit = characters.slice(from, from + needle.length);
    const touched = [...new Set(hit.map(({ line }) => line))];
    found.push(
      touched.map((line) => {
        const places = hit.filter((character) => character.line === line).map(({ at }) => at);
        return { line, start: Math.min(...places), end: Math.max(...places) + 1 };
      }),
    );
  }
  return found;
}
