/** Links between risks and measures, each with its basis. */
import { type Link, LINK_BASES, type LinkBasis, type Measure, type Risk } from './types.ts';

type OpenRisk = Omit<Risk, 'measures'> & { measures: readonly Link<Measure>[] };
type OpenMeasure = Omit<Measure, 'risks'> & { risks: readonly Link<Risk>[] };

interface Pair {
  readonly risk: OpenRisk;
  readonly measure: OpenMeasure;
  readonly basis: LinkBasis;
}

/**
 * Fills in the links of both sides, strongest basis first. Within a section every measure answers every risk
 * (basis `section`), unless the source itself pairs the section's items by number.
 */
export function linkRisksAndMeasures(risks: readonly OpenRisk[], measures: readonly OpenMeasure[]): void {
  const pairs = measures
    .flatMap((measure) => pairsOf(measure, risks))
    .toSorted((a, b) => LINK_BASES.indexOf(a.basis) - LINK_BASES.indexOf(b.basis));
  for (const risk of risks) {
    risk.measures = pairs
      .filter((pair) => pair.risk === risk)
      .map(({ measure, basis }) => ({ target: measure, basis }));
  }
  for (const measure of measures) {
    measure.risks = pairs
      .filter((pair) => pair.measure === measure)
      .map(({ risk, basis }) => ({ target: risk, basis }));
  }
}

function pairsOf(measure: OpenMeasure, risks: readonly OpenRisk[]): Pair[] {
  const stated = new Map<string, LinkBasis>(measure.data.mitigates.map((link) => [link.risk, link.basis]));
  const pairedByNumber = measure.data.mitigates.some((link) => link.basis === 'numbered');
  return risks.flatMap((risk): Pair[] => {
    const basis = stated.get(risk.id);
    if (basis) return [{ risk, measure, basis }];
    const sharesSection = measure.section !== undefined && measure.section === risk.section;
    return sharesSection && !pairedByNumber ? [{ risk, measure, basis: 'section' }] : [];
  });
}
