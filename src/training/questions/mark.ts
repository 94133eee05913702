/** Marks an answer. */
import { answersOf, type Question } from './question.ts';

/** What was given: chosen options, or for each item or gap the bin or the option, -1 for none. */
export type Given = readonly number[];

export interface Marked {
  readonly right: boolean;
  /** How many parts are right, and how many there are. A choice has one part. */
  readonly score: number;
  readonly of: number;
}

export function mark(question: Question, given: Given): Marked {
  const answers = answersOf(question);
  if (question.kind === 'choice') {
    const right = given.length === answers.length && answers.every((answer) => given.includes(answer));
    return { right, score: right ? 1 : 0, of: 1 };
  }
  const score =
    question.kind === 'faults'
      ? answers.filter((answer) => given.includes(answer)).length
      : answers.filter((answer, part) => given[part] === answer).length;
  // Ticking every line is no finding.
  const tooMany = question.kind === 'faults' && given.length > score;
  return { right: score === answers.length && !tooMany, score, of: answers.length };
}

/** Whether there is anything to mark: a choice, or every item and gap. */
export function isComplete(question: Question, given: Given): boolean {
  if (question.kind === 'choice' || question.kind === 'faults') return given.length > 0;
  return given.length === answersOf(question).length && given.every((part) => part >= 0);
}
