/** Answers to a questionnaire as plain data: in words, so that a saved file can be read without this site. */
import type { Survey, SurveyQuestion } from './survey.ts';

/** By item what was said of it (`rate`), the items picked (`pick`), or what was written (`text`). */
export type Answer = Readonly<Record<string, string>> | readonly string[] | string;

/** By question; one that was not answered is not there. */
export type Answers = Readonly<Record<string, Answer>>;

/** Longer than anything that somebody writes into a questionnaire by hand. */
export const LONGEST_TEXT = 5000;

/** @returns whether this is an answer that the question lets one give */
export function isAnswer({ kind, items, marks }: SurveyQuestion, answer: unknown): answer is Answer {
  switch (kind) {
    case 'rate':
      return (
        isRecord(answer) &&
        Object.entries(answer).every(
          ([item, mark]) => items.includes(item) && typeof mark === 'string' && marks.includes(mark),
        )
      );
    case 'pick':
      return (
        Array.isArray(answer) &&
        new Set(answer).size === answer.length &&
        answer.every((item) => typeof item === 'string' && items.includes(item))
      );
    case 'text':
      return typeof answer === 'string' && answer.length <= LONGEST_TEXT;
  }
}

/** How many questions somebody has answered, if only in part. */
export const answeredCount = (answers: Answers): number => Object.keys(answers).length;

/** What was said of an item, where the question asks that. */
export function markOf(answer: Answer | undefined, item: string): string | undefined {
  return isRecord(answer) && Object.hasOwn(answer, item) ? String(answer[item]) : undefined;
}

const isList = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer);

export const picked = (answer: Answer | undefined): readonly string[] => (isList(answer) ? answer : []);
export const written = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');

/** A short sum over what is asked: answers to other questions are not added to these. FNV-1a, 32 bits. */
export function questionsMark({ id, questions }: Survey): string {
  const asked = JSON.stringify([
    id,
    questions.map(({ id: own, kind, ask, items, marks }) => [own, kind, ask, items, marks]),
  ]);
  let sum = 0x811c9dc5;
  for (let at = 0; at < asked.length; at += 1) sum = Math.imul(sum ^ asked.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
