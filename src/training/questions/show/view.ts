/** A question in the page: what is asked, what was given, and the answer with its reason. */
import { make } from '../../../search/show/elements.ts';
import { answerWords } from '../answer-words.ts';
import type { Given, Marked } from '../mark.ts';
import type { Cite, Question } from '../question.ts';
import { type Body, choiceBody, clozeBody, faultsBody } from './bodies.ts';
import { sortBody } from './sort-body.ts';

export interface QuestionView {
  readonly element: HTMLElement;
  /** What was given so far. */
  readonly given: () => Given;
  /** Shows whether it was right, what is right, why, and where that stands. */
  readonly reveal: (marked: Marked | undefined) => void;
}

/**
 * @param number from 1, printed before the prompt
 * @param base of the site, for links
 */
export function questionView(question: Question, number: number, base: string): QuestionView {
  const body = bodyOf(question);
  const legend = make('legend', '', `${String(number)}. ${question.prompt}`);
  const fieldset = make('fieldset', 'question-field', legend);
  if (question.stem !== undefined) fieldset.append(make('blockquote', '', question.stem));
  fieldset.append(body.element);
  const answer = make('div', 'question-answer');
  answer.setAttribute('role', 'status');
  return {
    element: make('div', 'question-body', fieldset, answer),
    given: body.given,
    reveal: (marked) => {
      body.markParts();
      answer.replaceChildren(...answerParts(question, marked, base));
    },
  };
}

function bodyOf(question: Question): Body {
  switch (question.kind) {
    case 'choice':
      return choiceBody(question);
    case 'sort':
      return sortBody(question);
    case 'cloze':
      return clozeBody(question);
    case 'faults':
      return faultsBody(question);
  }
}

function answerParts(question: Question, marked: Marked | undefined, base: string): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (marked) parts.push(make('p', 'question-outcome', outcome(question, marked)));
  if (!marked?.right || question.kind === 'faults') {
    parts.push(make('p', 'question-right', question.kind === 'faults' ? '' : '答案：', answerWords(question)));
  }
  const reason = make('p', '', make('span', 'author-mark', '编者'), ` ${question.reason}`);
  return [...parts, reason, ...question.cites.map((cite) => citation(cite, base))];
}

function outcome(question: Question, { right, score, of }: Marked): string {
  if (question.kind === 'faults') {
    const tooMany = score === of && !right ? '另外多勾了没有这种毛病的行。' : '';
    return `${right ? '✓' : '✗'} 有毛病的共 ${String(of)} 行，看出了 ${String(score)} 行。${tooMany}`;
  }
  if (right) return '✓ 对。';
  return of === 1 ? '✗ 不对。' : `✗ 对了 ${String(score)} 处，共 ${String(of)} 处。`;
}

function citation({ label, path, text }: Cite, base: string): HTMLElement {
  const link = make('a', '', label);
  link.href = base.replace(/\/$/, '') + path;
  return make('figure', 'embed', make('blockquote', '', text), make('figcaption', '', '出处：', link));
}
