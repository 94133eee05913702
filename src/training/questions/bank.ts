/** All questions of a course. */
import type { Catalogue } from '../../catalogue/types.ts';
import type { ExercisesData } from '../../schemas/exercise.ts';
import { faultQuestions } from './generate/faults/index.ts';
import { kindQuestions } from './generate/kinds.ts';
import { levelQuestions } from './generate/levels.ts';
import { matchQuestions } from './generate/match.ts';
import { planPhraseQuestions, planSortQuestions } from './generate/plan-phrases.ts';
import type { Question } from './question.ts';
import { writtenQuestion } from './written.ts';

/**
 * @returns written questions first, then the banks in the order in which the course names them
 * @throws Error when a written question is at fault, which the integrity rules find before
 */
export function bankOf({ banks, domains, examples, written }: ExercisesData, catalogue: Catalogue): Question[] {
  const make: Record<ExercisesData['banks'][number], () => readonly Question[]> = {
    plan: () => [...planSortQuestions(catalogue), ...planPhraseQuestions(catalogue)],
    levels: () => levelQuestions(catalogue),
    kinds: () => kindQuestions(catalogue, domains),
    match: () => matchQuestions(catalogue, domains),
    faults: () => faultQuestions(catalogue, examples),
  };
  const own = written.map((question) => {
    const made = writtenQuestion(question, catalogue);
    if (typeof made === 'string') throw new Error(`课程没有通过检查：${made}。请先运行 npm run check。`);
    return made;
  });
  const asked = own.flatMap(({ cites }) => cites.map(({ text }) => text));
  // A text that is printed whole would answer another question on the same paper.
  const givesAway = ({ stem }: Question) => stem !== undefined && asked.some((text) => stem.includes(text));
  return [...own, ...banks.flatMap((bank) => make[bank]()).filter((question) => !givesAway(question))];
}
