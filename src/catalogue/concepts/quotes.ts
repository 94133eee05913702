/** Quotations with the place where the quoted words stand. */
import { findWords } from '../text/locate.ts';
import { textBlocks } from '../text/blocks.ts';
import type { Entry, Quote } from '../types.ts';

/** @param source what is quoted; forms and single entries have no paragraphs that could be opened */
export function resolveQuote(quote: { label?: string | undefined; text: string }, source: Entry): Quote {
  const blocks = 'blocks' in source ? textBlocks(source.blocks) : [];
  const block = findWords(blocks, quote.text);
  return {
    label: quote.label,
    text: quote.text,
    source,
    anchor: block?.anchor,
    path: block ? `${source.path}#${block.anchor}` : source.path,
    headings: block?.path ?? [],
  };
}

/** Neighbouring quotations from one paragraph, whose place is then named once. */
export function groupQuotes(quotes: readonly Quote[]): readonly (readonly [Quote, ...Quote[]])[] {
  const groups: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const last = groups.at(-1);
    if (last?.[0].path === quote.path) last.push(quote);
    else groups.push([quote]);
  }
  return groups;
}
