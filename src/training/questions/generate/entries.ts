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

/** Whether the editors advise against quoting it, or remark on it: then an expert may well see it otherwise. */
const isDoubted = ({ data }: Risk | Measure): boolean =>
  data.usage.status !== 'quotable' || data.notes.some(({ kind }) => kind === 'remark');

export function isAskable(entry: Risk | Measure): boolean {
  return (
    statingHeading(entry) !== undefined && textOf(entry).length <= LONGEST && !isDoubted(entry) && !isContested(entry)
  );
}

/** `岗位廉政风险及防控措施` announces both and tells nothing; `风险点防控措施` is a heading of measures. */
function kindOfHeading(heading: string): 'risk' | 'measure' | undefined {
  if (/风险及(防控)?措施/.test(heading)) return undefined;
  if (heading.includes('措施')) return 'measure';
  return heading.includes('风险') ? 'risk' : undefined;
}

/**
 * The innermost heading (or column of a form) by which the source itself calls the entry a risk or a measure.
 * @returns `undefined` where the source does not say, or says otherwise than the editors
 */
export function statingHeading({ kind, place }: Risk | Measure): string | undefined {
  const heading = place.headings.findLast((each) => kindOfHeading(each) !== undefined);
  return heading !== undefined && kindOfHeading(heading) === kind ? heading : undefined;
}
