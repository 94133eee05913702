/** Questions on the level scales. A grade is always asked for on a scale, never by itself. */
import { crosswalk } from '../../../catalogue/levels/crosswalk.ts';
import type { Catalogue } from '../../../catalogue/types.ts';
import { citeQuote } from '../cite.ts';
import type { Choice, Question } from '../question.ts';

/** Scales whose source says which grade is the lightest; the others leave it open. */
const LIGHTEST_IS_STATED = new Set(['ordos', 'guigang']);

export function levelQuestions(catalogue: Catalogue): Question[] {
  return [...ends(catalogue), ...ordosForms(catalogue), ...guigangSections(catalogue)];
}

/** Which grade is the most severe, and where the source says so, which the lightest. */
function ends(catalogue: Catalogue): Choice[] {
  return crosswalk(catalogue).flatMap(({ scale, stated }) => {
    if (stated === undefined) return [];
    const ask = (id: string, word: string, answer: number): Choice => ({
      kind: 'choice',
      id: `scale-${scale.id}-${id}`,
      multiple: false,
      prompt: `在“${scale.name}”这把尺子上，哪一级${word}？`,
      options: scale.grades.map(({ label }, index) => ({ text: label, right: index === answer })),
      reason: scale.direction,
      cites: [citeQuote(stated)],
    });
    return [
      ask('most', '最重', 0),
      ...(LIGHTEST_IS_STATED.has(scale.id) ? [ask('least', '最轻', scale.grades.length - 1)] : []),
    ];
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
          prompt: `照鄂尔多斯 2019 年实施方案，${right.meaning ?? ''}的风险是几级？`,
          options: scale.grades.map((grade) => ({ text: grade.label, right: grade === right })),
          reason: scale.direction,
          cites: [citeQuote(stated)],
        })),
  );
}

/** 贵港 states its grades by section. */
function guigangSections(catalogue: Catalogue): Choice[] {
  const guigang = catalogue.catalogues.find(({ id }) => id === 'guigang');
  return crosswalk(catalogue).flatMap(({ scale, stated }) =>
    scale.id !== 'guigang' || stated === undefined
      ? []
      : (guigang?.sections ?? []).flatMap((section): Choice[] =>
          section.grade === undefined
            ? []
            : [
                {
                  kind: 'choice',
                  id: `section-${section.id}`,
                  multiple: false,
                  prompt: `贵港“以权为级”，“${section.title}”一类的风险点是几级？`,
                  options: scale.grades.map(({ label }) => ({ text: label, right: label === section.grade?.label })),
                  reason: `贵港按部分写明等级，${scale.direction}`,
                  cites: [citeQuote(stated)],
                },
              ],
        ),
  );
}
