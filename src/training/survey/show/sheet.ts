/** A questionnaire on the screen: kept in this tab with every change, saved as a file when somebody wants it. */
import { personalDataIn } from '../../../privacy/personal-data.ts';
import { find } from '../../../search/show/elements.ts';
import { saveFile } from '../../../site/save-file.ts';
import { type Sheet, sheetFileName, sheetId, writeSheet } from '../answer-file.ts';
import { answeredCount, type Answer, type Answers, markOf, picked, written } from '../answers.ts';
import { eraseSheet, keepSheet, keptSheet } from '../kept-sheet.ts';
import type { Survey } from '../survey.ts';

const page = document.querySelector<HTMLElement>('[data-survey-sheet]');
if (page) start(page, JSON.parse(page.dataset.survey ?? '{}') as Survey);

function start(root: HTMLElement, survey: Survey): void {
  const status = find(root, '[data-survey-status]');
  const questions = [...root.querySelectorAll<HTMLElement>('[data-question]')];
  const newSheet = (): Sheet => ({ id: sheetId(crypto.getRandomValues(new Uint8Array(16))), answers: {} });
  let sheet = keptSheet(survey, sessionStorage) ?? newSheet();

  const progress = (): string =>
    `${String(survey.questions.length)} 题已答 ${String(answeredCount(sheet.answers))} 题。`;
  const show = (): void => {
    for (const element of questions) fill(element, sheet.answers[element.dataset.question ?? '']);
    status.textContent = progress();
  };

  root.addEventListener('input', () => {
    sheet = { ...sheet, answers: answersIn(questions) };
    for (const element of questions) mirror(element);
    status.textContent = progress();
    try {
      keepSheet(survey, sheet, sessionStorage);
    } catch {
      status.textContent = '这个浏览器不让暂存。刷新或者关闭之前，请存成文件。';
    }
  });
  find(root, '[data-save]').addEventListener('click', () => {
    if (answeredCount(sheet.answers) === 0) {
      status.textContent = '还没有答一题，没有存。';
      return;
    }
    const told = tellingQuestions(survey, sheet.answers);
    if (told !== '' && !confirm(`${told}。问卷不记名，最好先删去。要照样存吗？`)) return;
    const name = sheetFileName(survey, sheet);
    saveFile(new Blob([writeSheet(survey, sheet)], { type: 'application/json' }), name);
    status.textContent = `已经存成“${name}”，${progress()}`;
  });
  find(root, '[data-print]').addEventListener('click', () => {
    print();
  });
  find(root, '[data-erase]').addEventListener('click', () => {
    if (!confirm('没有存成文件的，清除以后找不回来。要清除吗？')) return;
    eraseSheet(survey, sessionStorage);
    sheet = newSheet();
    show();
    status.textContent = '已经清除，可以另填一份。';
  });
  show();
  for (const tools of root.querySelectorAll<HTMLElement>('[data-tools]')) tools.hidden = false;
}

function inputs(element: ParentNode): HTMLInputElement[] {
  return [...element.querySelectorAll('input')];
}

/** Shows an answer, or none, in the fields of a question. */
function fill(element: HTMLElement, answer: Answer | undefined): void {
  for (const input of inputs(element)) {
    const { item } = input.dataset;
    input.checked = item === undefined ? picked(answer).includes(input.value) : markOf(answer, item) === input.value;
  }
  const text = element.querySelector('textarea');
  if (text) text.value = written(answer);
  mirror(element);
}

/** A text box prints only the lines that it shows. */
function mirror(element: HTMLElement): void {
  const text = element.querySelector('textarea');
  if (text) find(element, '[data-text-print]').textContent = text.value;
}

/** What stands in the fields; questions that nothing was said to are left out. */
function answersIn(questions: readonly HTMLElement[]): Answers {
  return Object.fromEntries(
    questions.flatMap((element): [string, Answer][] => {
      const { question = '', kind } = element.dataset;
      const checked = inputs(element).filter((input) => input.checked);
      const text = element.querySelector('textarea')?.value.trim() ?? '';
      if (kind === 'text') return text === '' ? [] : [[question, text]];
      if (checked.length === 0) return [];
      return [
        kind === 'pick'
          ? [question, checked.map(({ value }) => value)]
          : [question, Object.fromEntries(checked.map(({ dataset, value }) => [dataset.item ?? '', value]))],
      ];
    }),
  );
}

/** `第 9 题里像是有手机号码`, or nothing. Names cannot be told from other words; the page asks for none. */
function tellingQuestions({ questions }: Survey, answers: Answers): string {
  return questions
    .flatMap(({ id }, index) =>
      personalDataIn(written(answers[id])).map(({ what }) => `第 ${String(index + 1)} 题里像是有${what}`),
    )
    .join('，');
}
