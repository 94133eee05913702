/** Is this a risk or a measure? Told by the heading of the source under which the words stand. */
import type { Catalogue, Measure, Risk } from '../../../catalogue/types.ts';
import { compact } from '../../../catalogue/text/blocks.ts';
import { citeEntry, textOf } from '../cite.ts';
import type { Choice } from '../question.ts';
import { isAskable, statingHeading } from './entries.ts';

/**
 * @param domains only entries of these domains
 */
export function kindQuestions({ risks, measures }: Catalogue, domains: readonly string[]): Choice[] {
  const asked = [...risks, ...measures].filter((entry) => domains.includes(entry.domain.id) && isAskable(entry));
  return asked
    .filter((entry) => isOnlyOnce(entry, [...risks, ...measures]))
    .map((entry) => ({
      kind: 'choice',
      id: `kind-${entry.id}`,
      multiple: false,
      prompt: '这句原文写的是风险点（可能出什么问题），还是防控措施（怎样防）？',
      stem: textOf(entry),
      options: [
        { text: '风险点', right: entry.kind === 'risk' },
        { text: '防控措施', right: entry.kind === 'measure' },
      ],
      reason: `${entry.place.source.id} 把它列在“${statingHeading(entry) ?? ''}”之下。`,
      cites: [citeEntry(entry)],
    }));
}

/** A text that stands both as a risk and as a measure would have two right answers. */
function isOnlyOnce(entry: Risk | Measure, all: readonly (Risk | Measure)[]): boolean {
  const own = compact(textOf(entry));
  return all.every((other) => other.kind === entry.kind || !compact(textOf(other)).includes(own));
}
