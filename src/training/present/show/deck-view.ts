/** Shows a state in the page: which slide, the overview, the black screen, the clocks. */
import type { DeckState } from '../deck-state.ts';
import { clockWords, elapsed } from '../timer.ts';
import type { PresentPage } from './page.ts';

export function showState(page: PresentPage, state: DeckState, isPresenter: boolean): void {
  const { root, items } = page;
  root.dataset.view = state.overview ? 'overview' : isPresenter ? 'presenter' : 'slide';
  root.toggleAttribute('data-black', state.black && !isPresenter);
  items.forEach((item, index) => {
    if (index === state.index) item.dataset.shown = 'current';
    else if (index === state.index + 1) item.dataset.shown = 'next';
    else delete item.dataset.shown;
  });
  page.typed.hidden = state.typed === '';
  page.typed.textContent = `跳到第 ${state.typed} 张，按回车`;
  page.place.textContent = placeWords(state);
  for (const [name, pressed] of [
    ['overview', state.overview],
    ['black', state.black],
    ['timer', state.timer.since !== undefined],
  ] as const) {
    page.button(name)?.setAttribute('aria-pressed', String(pressed));
  }
  if (state.overview) items[state.index]?.scrollIntoView({ block: 'nearest' });
}

/** Says to a screen reader where we are. */
export function announce({ items, status }: PresentPage, { index, count, black }: DeckState): void {
  const title = items[index]?.querySelector('h2')?.textContent ?? '';
  status.textContent = black ? '黑屏' : `第 ${String(index + 1)} 张，共 ${String(count)} 张：${title}`;
}

/** The stopwatch: in the corner of the slide while it runs or has run, and always in the presenter's window. */
export function showClock(page: PresentPage, { timer }: DeckState, now: number): void {
  const milliseconds = elapsed(timer, now);
  const words = clockWords(milliseconds);
  page.cornerClock.hidden = timer.since === undefined && milliseconds === 0;
  page.cornerClock.textContent = words;
  page.elapsed.textContent = words;
}

function placeWords({ index, count, black }: DeckState): string {
  const place = `第 ${String(index + 1)} 张，共 ${String(count)} 张`;
  return black ? `${place}（大屏幕已黑屏）` : index + 1 === count ? `${place}，这是最后一张` : place;
}
