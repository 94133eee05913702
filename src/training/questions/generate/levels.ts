/** Questions on the level scales. A grade is always asked for on a scale, never by itself. */
import { crosswalk } from '../../../catalogue/levels/crosswalk.ts';
import type { Catalogue } from '../../../catalogue/types.ts';
import type { ScaleData } from '../../../schemas/vocabularies.ts';
import { resolveQuote } from '../../../catalogue/concepts/quotes.ts';
import { compact } from '../../../catalogue/text/blocks.ts';
import { citeQuote } from '../cite.ts';
import type { Choice, Cite, Question } from '../question.ts';

/**
 * Which ends of a scale its source tells. 国土资源 says of A only that it is the high one; the personal report names two
 * grades in passing and ranks neither, so nothing is asked of it.
 */
const TOLD_ENDS: Readonly<Record<string, readonly End[]>> = {
  ordos: ['most', 'least'],
  guigang: ['most', 'least'],
  land: ['most'],
};
type End = 'most' | 'least';

/** The 鄂尔多斯 scale leans on the four forms, whose order of gravity stands in another passage of the plan. */
const GRAVITY = { scale: 'ordos', concept: 'LJ-C01' };

/** A grade is a word without a meaning when the scale is not named beside it. */
const onScale = ({ name }: ScaleData): string => `在“${name}”这把尺子上，`;

export function levelQuestions(catalogue: Catalogue): Question[] {
  return [...ends(catalogue), ...ordosForms(catalogue), ...guigangSections(catalogue)];
}

/** Which grade is the most severe, and where the source says so, which the lightest. */
function ends(catalogue: Catalogue): Choice[] {
  return crosswalk(catalogue).flatMap(({ scale, stated }) => {
    if (stated === undefined) return [];
    return (TOLD_ENDS[scale.id] ?? []).map((end): Choice => {
      const answer = end === 'most' ? 0 : scale.grades.length - 1;
      return {
        kind: 'choice',
        id: `scale-${scale.id}-${end}`,
        multiple: false,
        prompt: `${onScale(scale)}哪一级的风险最${end === 'most' ? '重' : '轻'}？`,
        options: scale.grades.map(({ label }, index) => ({ text: label, right: index === answer })),
        reason: scale.direction,
        cites: [citeQuote(stated), ...(scale.id === GRAVITY.scale ? gravity(catalogue) : [])],
      };
    });
  });
}

/** The four forms in the plan's own words, from the lightest. */
function gravity({ concepts, byId }: Catalogue): Cite[] {
  const quotes = concepts.find(({ id }) => id === GRAVITY.concept)?.data.quotes ?? [];
  return quotes.flatMap((quote) => {
    const source = byId.get(quote.source);
    return source && quote.label?.endsWith('形态') ? [citeQuote(resolveQuote(quote, source))] : [];
  });
}

/** Which grade is meant by the need for one of the four forms. */
function ordosForms(catalogue: Catalogue): Choice[] {
  return crosswalk(catalogue).flatMap(({ scale, stated }) =>
    scale.id !== 'ordos' || stated === undefined
      ? []
      : scale.grades.map((right): Choice => ({
          kind: 'choice',
          id: `form-${right.label}`,
          multiple: false,
          prompt: `${onScale(scale)}${right.meaning ?? ''}的风险是哪一级？`,
          options: scale.grades.map((grade) => ({ text: grade.label, right: grade === right })),
          reason: scale.direction,
          cites: [citeQuote(stated)],
        })),
  );
}

/** 贵港 states its grades by section; asked of those that it names in so many words. */
function guigangSections(catalogue: Catalogue): Choice[] {
  const guigang = catalogue.catalogues.find(({ id }) => id === 'guigang');
  return crosswalk(catalogue).flatMap(({ scale, stated }) =>
    scale.id !== 'guigang' || stated === undefined
      ? []
      : (guigang?.sections ?? []).flatMap((section): Choice[] =>
          section.grade === undefined || !compact(stated.text).includes(compact(section.title))
            ? []
            : [
                {
                  kind: 'choice',
                  id: `section-${section.id}`,
                  multiple: false,
                  prompt: `${onScale(scale)}“${section.title}”风险点是哪一级？`,
                  options: scale.grades.map(({ label }) => ({ text: label, right: label === section.grade?.label })),
                  reason: `贵港按部分写明等级，${scale.direction}`,
                  cites: [citeQuote(stated)],
                },
              ],
        ),
  );
}
