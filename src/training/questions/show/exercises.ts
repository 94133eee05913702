/** The page of exercises: a round of questions, each checked by itself; results stay in this browser. */
import { find, make } from '../../../search/show/elements.ts';
import { drawQuestions } from '../draw.ts';
import { isComplete, mark } from '../mark.ts';
import type { Question } from '../question.ts';
import { randomFrom } from '../random.ts';
import { eraseResults, keepResult, readResults } from '../results.ts';
import { loadQuestions, newSeed, type QuestionPage, questionPage } from './load.ts';
import { questionView } from './view.ts';

/** Questions in a round. */
const ROUND = 10;

const page = questionPage('exercises');
if (page) void start(page);

async function start({ root, course, address, base }: QuestionPage): Promise<void> {
  const list = find(root, '[data-question-list]');
  const tally = find(root, '[data-tally]');
  try {
    const questions = await loadQuestions(address);
    const showTally = (): void => {
      tally.textContent = tallyWords(readResults(course, localStorage), questions);
    };
    const draw = (): void => {
      const round = drawQuestions(questions, randomFrom(newSeed()), ROUND);
      list.replaceChildren(...round.map((question, index) => item(question, index + 1)));
    };
    const item = (question: Question, number: number): HTMLElement => {
      const view = questionView(question, number, base);
      const check = make('button', 'button', '对答案');
      check.type = 'submit';
      const hint = make('p', 'aside');
      hint.setAttribute('role', 'alert');
      const form = make('form', 'question', view.element, check, hint);
      form.dataset.questionId = question.id;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const given = view.given();
        hint.textContent = isComplete(question, given) ? '' : '还没有答完，答完再对。';
        if (!isComplete(question, given)) return;
        const marked = mark(question, given);
        view.reveal(marked);
        keepResult(course, question.id, marked.right, localStorage);
        showTally();
      });
      return make('li', '', form);
    };
    find(root, '[data-another]').addEventListener('click', () => {
      draw();
      list.querySelector<HTMLElement>('input, select')?.focus();
    });
    find(root, '[data-erase]').addEventListener('click', () => {
      eraseResults(course, localStorage);
      showTally();
    });
    draw();
    showTally();
    find(root, '[data-tools]').hidden = false;
  } catch (error) {
    tally.textContent = error instanceof Error ? error.message : String(error);
  }
}

function tallyWords(results: Readonly<Record<string, boolean>>, questions: readonly Question[]): string {
  const answers = questions.flatMap(({ id }) => results[id] ?? []);
  const right = answers.filter((answer) => answer).length;
  return `题库共 ${String(questions.length)} 题，做过 ${String(answers.length)} 题，最近一次做对 ${String(right)} 题。`;
}
