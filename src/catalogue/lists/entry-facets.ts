/** Where an entry belongs in the lists. */
import type { FacetValues } from './facets.ts';
import type { Grade } from '../levels/levels.ts';
import type { Measure, Risk } from '../types.ts';

export function facetsOf(entry: Risk | Measure): FacetValues {
  const risks = risksBehind(entry);
  return {
    category: distinct(risks.map((risk) => risk.category.id)),
    level: distinct(risks.map((risk) => risk.level)),
    catalogue: [entry.catalogue.id],
    domain: [entry.domain.id],
  };
}

/**
 * The risks that give a measure its categories and levels, which it has none of by itself: those that the source or
 * an editor matched with it one by one; where there are none, those of its section.
 */
export function risksControlled(measure: Pick<Measure, 'risks'>): readonly Risk[] {
  const matched = measure.risks.filter((link) => link.basis !== 'section');
  return (matched.length > 0 ? matched : measure.risks).map((link) => link.target);
}

/** The different grades, as printed, by which an entry has its levels; `undefined` for 未定级. */
export function gradesOf(entry: Risk | Measure): (Grade | undefined)[] {
  const byName = new Map(
    risksBehind(entry).map(({ grade }) => [grade && `${grade.scale.id} ${grade.label}`, grade] as const),
  );
  return [...byName.values()];
}

function risksBehind(entry: Risk | Measure): readonly Risk[] {
  return entry.kind === 'risk' ? [entry] : risksControlled(entry);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
