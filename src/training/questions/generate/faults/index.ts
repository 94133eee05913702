/**
 * Find the faults: questions on the filled forms, with what the rules of the workbench find there. Not asked is what
 * needs judgement (JC-03 which name goes with which manifestation, JC-10 which category), what was put there to hide
 * names (JC-12), and what somebody else fills in (JC-21).
 */
import type { Catalogue } from '../../../../catalogue/types.ts';
import { checkExamples } from '../../../../forms/checks/over-examples.ts';
import type { Choice, Faults } from '../../question.ts';
import { faultLineQuestions } from './lines.ts';
import { oneOfFourQuestions } from './one-of-four.ts';
import { copiedQuestions, emptyRowQuestions, lateQuestions, repeatedQuestions } from './whole-form.ts';
import { writtenRows } from './written-rows.ts';

/** @param ids of the forms that are asked about */
export function faultQuestions(catalogue: Catalogue, ids: readonly string[]): (Choice | Faults)[] {
  const checked = checkExamples(catalogue).filter(({ example }) => ids.includes(example.id));
  const rows = writtenRows(checked, catalogue.categories);
  return [
    ...oneOfFourQuestions(rows),
    ...repeatedQuestions(rows),
    ...copiedQuestions(rows),
    ...emptyRowQuestions(rows),
    ...lateQuestions(checked),
    ...faultLineQuestions(catalogue, ids),
  ];
}
