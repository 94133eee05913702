/** The crosswalk of the level scales: the editors' own, and the one way in which grades of two scales are compared. */
import { NORMALISED_LEVELS, type NormalisedLevel, type ScaleData } from '../../schemas/vocabularies.ts';
import { resolveQuote } from '../concepts/quotes.ts';
import type { Catalogue, Quote } from '../types.ts';

export interface CrosswalkRow {
  readonly scale: ScaleData;
  /** The grades as printed, by normalised level, most severe first; a level that the scale does not have is empty. */
  readonly grades: readonly { readonly level: NormalisedLevel; readonly labels: readonly string[] }[];
  /** The sentence that states the scale; `undefined` where its source is not of this edition. */
  readonly stated: Quote | undefined;
}

/** @returns the scales in the order of the catalogues that use them */
export function crosswalk({
  catalogues,
  scales,
  byId,
}: Pick<Catalogue, 'catalogues' | 'scales' | 'byId'>): CrosswalkRow[] {
  const orderOf = (scale: ScaleData) => catalogues.findIndex((catalogue) => catalogue.scale === scale.id);
  return scales
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((scale) => {
      const source = byId.get(scale.stated.source);
      return {
        scale,
        grades: NORMALISED_LEVELS.map((level) => ({
          level,
          labels: scale.grades.filter((grade) => grade.normalised === level).map((grade) => grade.label),
        })),
        stated: source && resolveQuote({ label: scale.name, text: scale.stated.text }, source),
      };
    });
}
