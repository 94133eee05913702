/** A round of exercises: some of every kind, in another order each time. */
import type { Question } from './question.ts';
import { shuffled } from './random.ts';
import { shuffleQuestion } from './shuffle-question.ts';

/** Questions of one bank share the first word of their identifier: `kind-GG-R001`, `scale-ordos-most`. */
const bankOfQuestion = ({ id }: Question): string => id.split('-')[0] ?? id;

/**
 * Takes from the banks in turn, so that a large bank does not crowd out the small ones.
 * @param count how many; all there are, if there are fewer
 */
export function drawQuestions(questions: readonly Question[], random: () => number, count: number): Question[] {
  const banks = new Map<string, Question[]>();
  for (const question of shuffled(questions, random)) {
    const bank = bankOfQuestion(question);
    banks.set(bank, [...(banks.get(bank) ?? []), question]);
  }
  const rest = shuffled([...banks.values()], random);
  const drawn: Question[] = [];
  for (let turn = 0; drawn.length < Math.min(count, questions.length); turn += 1) {
    drawn.push(...rest.flatMap((bank) => bank[turn] ?? []));
  }
  return drawn.slice(0, count).map((question) => shuffleQuestion(question, random));
}
