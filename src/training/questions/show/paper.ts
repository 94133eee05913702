/** A test paper: questions, an answer sheet to fill in, and the key. The seed makes it and is printed on it. */
import { find, make } from '../../../search/show/elements.ts';
import { answerLetters, letter } from '../answer-words.ts';
import { drawQuestions } from '../draw.ts';
import { paperSettings, type PaperSettings, paperAddress } from '../paper-settings.ts';
import type { Question } from '../question.ts';
import { randomFrom } from '../random.ts';
import { loadQuestions, newSeed, type QuestionPage, questionPage } from './load.ts';

const page = questionPage('paper');
if (page) void start(page);

async function start({ root, address }: QuestionPage): Promise<void> {
  const status = find(root, '[data-paper-status]');
  const form = find(root, '[data-paper-form]', HTMLFormElement);
  const seed = find(form, '[name="seed"]', HTMLInputElement);
  const count = find(form, '[name="count"]', HTMLInputElement);
  try {
    // Rows of filled forms are too long for a paper; they have a page of their own.
    const questions = (await loadQuestions(address)).filter(({ kind }) => kind !== 'faults');
    const show = (settings: PaperSettings): void => {
      seed.value = String(settings.seed);
      count.value = String(settings.count);
      const drawn = drawQuestions(questions, randomFrom(settings.seed), settings.count);
      const title = root.querySelector('h1')?.textContent ?? '';
      find(root, '[data-paper-questions]').replaceChildren(...paperHead(title, settings), ...drawn.map(paperQuestion));
      find(root, '[data-paper-sheet]').replaceChildren(...answerSheet(title, settings, drawn));
      find(root, '[data-paper-key]').replaceChildren(...answerKey(title, settings, drawn));
      status.textContent = `卷号 ${String(settings.seed)}，${String(drawn.length)} 题。`;
    };
    const open = (settings: PaperSettings): void => {
      history.replaceState(null, '', paperAddress(settings));
      show(settings);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      open(paperSettings(`?seed=${seed.value}&count=${count.value}`, newSeed()));
    });
    find(form, '[data-new]').addEventListener('click', () => {
      open(paperSettings(`?count=${count.value}`, newSeed()));
    });
    find(form, '[data-print-paper]').addEventListener('click', () => {
      print();
    });
    open(paperSettings(location.search, newSeed()));
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error);
  }
}

function paperHead(title: string, { seed }: PaperSettings): HTMLElement[] {
  return [
    make('h2', '', title),
    make('p', 'paper-head', make('span', '', '姓名：'), make('span', '', '部门：'), make('span', '', '得分：')),
    make('p', 'aside', `卷号 ${String(seed)}。答案写在答题卡上。`),
  ];
}

function paperQuestion(question: Question, index: number): HTMLElement {
  const several = question.kind === 'choice' && question.multiple ? '（多选）' : '';
  const element = make(
    'div',
    'paper-question',
    make('p', 'paper-prompt', `${String(index + 1)}. ${question.prompt}${several}`),
  );
  if (question.stem !== undefined) element.append(make('blockquote', '', question.stem));
  switch (question.kind) {
    case 'choice':
      element.append(lettered(question.options.map(({ text }) => text)));
      break;
    case 'sort':
      element.append(
        make('ol', '', ...question.items.map(({ text }) => make('li', '', text))),
        lettered(question.bins),
      );
      break;
    case 'cloze': {
      let gap = 0;
      const words = question.pieces.map((piece) =>
        typeof piece === 'number' ? `＿＿(${String((gap += 1))})＿＿` : piece,
      );
      element.append(make('blockquote', '', words.join('')), lettered(question.options));
      break;
    }
    case 'faults':
      break;
  }
  return element;
}

function lettered(texts: readonly string[]): HTMLElement {
  const long = texts.some((text) => text.length > 16);
  return make(
    'ul',
    long ? 'lettered' : 'lettered lettered-short',
    ...texts.map((text, index) => make('li', '', `${letter(index)}. ${text}`)),
  );
}

function answerSheet(title: string, { seed }: PaperSettings, questions: readonly Question[]): HTMLElement[] {
  const cells = questions.map((question, index) =>
    make(
      'div',
      question.kind === 'choice' ? 'sheet-cell' : 'sheet-cell sheet-wide',
      make('span', '', String(index + 1)),
    ),
  );
  return [
    make('h2', '', `答题卡：${title.replace(/^试卷：/, '')}`),
    make(
      'p',
      'paper-head',
      make('span', '', '姓名：'),
      make('span', '', '部门：'),
      make('span', '', `卷号：${String(seed)}`),
    ),
    make('div', 'sheet', ...cells),
  ];
}

function answerKey(title: string, { seed }: PaperSettings, questions: readonly Question[]): HTMLElement[] {
  return [
    make('h2', '', `答案：${title.replace(/^试卷：/, '')}`),
    make('p', 'aside', `卷号 ${String(seed)}。发卷时不要印这一页。`),
    make(
      'ol',
      'key',
      ...questions.map((question) =>
        make(
          'li',
          '',
          make('strong', '', answerLetters(question)),
          ` ${question.reason}`,
          make('span', 'aside', ` ${question.cites.map(({ label }) => label).join('；')}`),
        ),
      ),
    ),
  ];
}
