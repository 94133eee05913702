/** Spans of a source text, named by their first and last words, so that a course need not copy what lies between. */
import type { TextBlock } from '../../catalogue/text/blocks.ts';

export interface Span {
  readonly block: TextBlock;
  /** From the first words to the last words, both included, as printed. */
  readonly text: string;
}

/**
 * @param from the first words; they must stand in one place only, else it is not clear what is meant
 * @param to the last words; the next place after the first words counts
 * @returns the span, or why there is none, in Chinese
 */
export function findSpan(blocks: readonly TextBlock[], from: string, to: string): Span | string {
  const starts = blocks.flatMap((block) => placesOf(block.text, from).map((start) => ({ block, start })));
  const [first, second] = starts;
  if (first === undefined) return `开头“${from}”找不到；须与原文一字不差`;
  if (second !== undefined) return `开头“${from}”不止一处；请多写几个字`;
  const { block, start } = first;
  const end = block.text.indexOf(to, to === from ? start : start + from.length);
  return end < 0
    ? `结尾“${to}”不在开头之后的同一段里；须与原文一字不差`
    : { block, text: block.text.slice(start, end + to.length) };
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
