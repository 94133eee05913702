/** Which risks a measure controls, said in one line, with the basis on which that is said. Pure. */
import type { Measure, Risk } from '../types.ts';
import { risksControlled } from './entry-facets.ts';

export interface Controlled {
  /** What the link rests on: matched one by one, or merely in one section of the source. */
  readonly label: string;
  readonly risks: readonly Risk[];
}

/** @returns `undefined` for a measure that is linked with no risk */
export function controlled(measure: Pick<Measure, 'risks'>): Controlled | undefined {
  const risks = risksControlled(measure);
  if (risks.length === 0) return undefined;
  const isMatched = measure.risks.some(({ basis }) => basis !== 'section');
  return { label: isMatched ? '防控' : '同属一部分的风险点', risks };
}
