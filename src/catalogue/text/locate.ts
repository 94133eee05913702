/** Finding an entry's text in the document that it cites. */
import { compact, type TextBlock } from './blocks.ts';

export interface Wanted {
  readonly path: readonly string[];
  readonly number?: string | undefined;
  /** The paragraphs of the entry. */
  readonly paragraphs: readonly string[];
}

/** Why a text was not found, from the outermost cause inwards. */
export type Miss =
  | { readonly reason: 'path'; readonly path: readonly string[] }
  | { readonly reason: 'text'; readonly paragraph: string }
  | { readonly reason: 'number'; readonly number: string };

export type Located = { readonly found: TextBlock } | { readonly found: undefined; readonly miss: Miss };

/**
 * Finds where an entry stands. White space is not compared; every other character is.
 * @param blocks the document
 * @returns the block of the entry's first paragraph, or what is missing
 */
export function locate(blocks: readonly TextBlock[], wanted: Wanted): Located {
  const section = blocks.filter((block) => block.kind === 'paragraph' && samePath(block.path, wanted.path));
  if (section.length === 0) return { found: undefined, miss: { reason: 'path', path: wanted.path } };

  let first: TextBlock | undefined;
  for (const [index, paragraph] of wanted.paragraphs.entries()) {
    const holding = section.filter((block) => compact(block.text).includes(compact(paragraph)));
    if (holding.length === 0) return { found: undefined, miss: { reason: 'text', paragraph } };
    if (index > 0) continue;
    const { number } = wanted;
    const numbered =
      number === undefined
        ? holding
        : holding.filter(
            (block) =>
              compact(block.text).includes(compact(number + paragraph)) ||
              (block.path.at(-1) ?? '').startsWith(compact(number)),
          );
    if (number !== undefined && numbered.length === 0) return { found: undefined, miss: { reason: 'number', number } };
    first = numbered[0];
  }
  return first ? { found: first } : { found: undefined, miss: { reason: 'text', paragraph: '' } };
}

/** The first block that holds these words, wherever it stands. */
export function findWords(blocks: readonly TextBlock[], words: string): TextBlock | undefined {
  const wanted = compact(words);
  return blocks.find((block) => compact(block.text).includes(wanted));
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((heading, index) => compact(heading) === compact(b[index] ?? ''));
}
