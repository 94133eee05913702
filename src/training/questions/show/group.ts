/** The page for the projector: question, countdown, answer, reason. */
import { find } from '../../../search/show/elements.ts';
import { drawQuestions } from '../draw.ts';
import { back, forward, forwardWords, type GroupState } from '../group-state.ts';
import { isComplete, mark } from '../mark.ts';
import { randomFrom } from '../random.ts';
import { fitsScreen } from '../screen-size.ts';
import { loadQuestions, newSeed, type QuestionPage, questionPage } from './load.ts';
import { questionView, type QuestionView } from './view.ts';

/** Questions in a round. */
const ROUND = 12;

const page = questionPage('group');
if (page) void start(page);

async function start({ root, address, base }: QuestionPage): Promise<void> {
  const place = find(root, '[data-group-place]');
  const clock = find(root, '[data-group-clock]');
  const slot = find(root, '[data-group-question]');
  const next = find(root, '[data-group-next]');
  const seconds = find(root, '[data-group-seconds]', HTMLSelectElement);
  try {
    const all = (await loadQuestions(address)).filter(fitsScreen);
    const questions = drawQuestions(all, randomFrom(newSeed()), ROUND);
    let state: GroupState = { count: questions.length, index: 0, phase: 'asking' };
    let view: QuestionView | undefined;
    let ends = 0;

    const tick = (): void => {
      if (state.phase !== 'asking') return;
      const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000));
      clock.textContent = left > 0 ? `还有 ${String(left)} 秒` : '时间到';
    };
    const ask = (): void => {
      const question = questions[state.index];
      if (question === undefined) return;
      view = questionView(question, state.index + 1, base);
      slot.replaceChildren(view.element);
      ends = Date.now() + Number(seconds.value) * 1000;
      tick();
    };
    const answer = (): void => {
      const question = questions[state.index];
      if (question === undefined || view === undefined) return;
      const given = view.given();
      view.reveal(isComplete(question, given) ? mark(question, given) : undefined);
      clock.textContent = '';
      slot.querySelector('.question-answer')?.scrollIntoView({ block: 'nearest' });
    };
    const show = (to: GroupState): void => {
      if (to === state && view) return;
      state = to;
      root.dataset.phase = state.phase;
      if (state.phase === 'asking') ask();
      else answer();
      place.textContent = `第 ${String(state.index + 1)} 题，共 ${String(state.count)} 题`;
      next.textContent = forwardWords(state);
    };

    next.addEventListener('click', () => {
      show(forward(state));
    });
    find(root, '[data-group-back]').addEventListener('click', () => {
      show(back(state));
    });
    seconds.addEventListener('change', () => {
      ends = Date.now() + Number(seconds.value) * 1000;
      tick();
    });
    document.addEventListener('keydown', (event) => {
      const isOnControl = event.target instanceof Element && event.target.closest('a, button, input, select') !== null;
      if (event.ctrlKey || event.altKey || event.metaKey || (isOnControl && event.key === ' ')) return;
      if (event.key === 'PageDown' || event.key === ' ') show(forward(state));
      else if (event.key === 'PageUp') show(back(state));
      else return;
      event.preventDefault();
    });
    setInterval(tick, 250);
    show(state);
  } catch (error) {
    place.textContent = error instanceof Error ? error.message : String(error);
  }
}
