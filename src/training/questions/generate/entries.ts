/** Which entries may be asked about: what is contested or doubtful makes no question with one right answer. */
import { compact } from '../../../catalogue/text/blocks.ts';
import type { Measure, Risk } from '../../../catalogue/types.ts';
import { textOf } from '../cite.ts';

/** Longer texts are too much to read in an exercise. */
const LONGEST = 110;

/** Whether the review of the form from which the entry was taken finds fault with its line. */
function isContested({ place, text }: Risk | Measure): boolean {
  if (place.source.kind !== 'example') return false;
  const own = text.map((block) => compact(block.text));
  return place.source.data.review.some(
    ({ at }) => at !== undefined && own.some((line) => line.includes(compact(at)) || compact(at).includes(line)),
  );
}

export function isAskable(entry: Risk | Measure): boolean {
  const isMeasure = entry.kind === 'risk' || entry.data.nature === 'measure';
  return isMeasure && entry.data.usage.status !== 'withdrawn' && textOf(entry).length <= LONGEST && !isContested(entry);
}
