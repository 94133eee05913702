/** Where the reason of an answer stands. */
import type { Measure, Quote, Risk } from '../../catalogue/types.ts';
import { paragraphInWords } from '../../site/citation.ts';
import type { Cite } from './question.ts';

export function citeQuote({ source, anchor, path, text }: Quote): Cite {
  const place = anchor && source.kind === 'document' ? ` ${paragraphInWords(anchor)}` : '';
  return { label: source.id + place, path, text };
}

export function citeEntry(entry: Risk | Measure): Cite {
  return { label: `${entry.id}（${entry.catalogue.name}）`, path: entry.path, text: textOf(entry) };
}

export const textOf = ({ text }: Risk | Measure): string => text.map((block) => block.text).join('');
