/** Runs a presentation: commands from keys, buttons, touch and the other window; the address names the slide. */
import { hashOfSlide, slideOfHash } from '../address.ts';
import { type Command, commandOf } from '../commands.ts';
import { type DeckState, firstState, reduce } from '../deck-state.ts';
import { connect } from './channel.ts';
import { announce, showClock, showState } from './deck-view.ts';
import { onSwipe, switchAspect, hideToolsWhenIdle } from './screen.ts';
import { type PresentPage, presentPage } from './page.ts';
import { startPrinting } from './printing.ts';

/** `present/?presenter` is the presenter's window. */
const PRESENTER = 'presenter';

const page = presentPage();
if (page) start(page);

function start(page: PresentPage): void {
  const isPresenter = new URLSearchParams(location.search).has(PRESENTER);
  const count = page.items.length;
  let state = firstState(count, slideOfHash(location.hash, count) ?? 0);

  const show = (next: DeckState): void => {
    const moved = next.index !== state.index || next.black !== state.black;
    state = next;
    if (location.hash !== hashOfSlide(state.index)) history.replaceState(null, '', hashOfSlide(state.index));
    showState(page, state, isPresenter);
    showClock(page, state, Date.now());
    if (moved) announce(page, state);
  };

  const tellOther = connect(page.course, {
    current: () => state,
    follow: (shared) => {
      show({ ...state, ...shared, index: Math.min(shared.index, count - 1), typed: '' });
    },
  });

  const run = (command: Command): void => {
    if (command.kind === 'help') page.help.showModal();
    else if (command.kind === 'fullscreen') void toggleFullscreen();
    else if (command.kind === 'presenter') openPresenter();
    else {
      const next = reduce(state, command, Date.now());
      if (next === state) return;
      show(next);
      tellOther(next);
    }
  };

  document.addEventListener('keydown', (event) => {
    const isOnControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    // Space and Enter belong to the button or the link that has the focus.
    if (page.help.open || (isOnControl && (event.key === ' ' || event.key === 'Enter'))) return;
    const command = commandOf(event);
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  });
  page.root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const name = target?.closest<HTMLElement>('[data-command]')?.dataset.command;
    const choice = target?.closest<HTMLAnchorElement>('[data-slide-choice]');
    if (name !== undefined) run({ kind: name } as Command);
    if (choice) {
      event.preventDefault();
      run({ kind: 'go', index: slideOfHash(choice.hash, count) ?? state.index });
    }
  });
  addEventListener('hashchange', () => {
    const index = slideOfHash(location.hash, count);
    if (index !== undefined && index !== state.index) run({ kind: 'go', index });
  });
  setInterval(() => {
    showClock(page, state, Date.now());
  }, 500);
  onSwipe(page.root, (kind) => {
    run({ kind });
  });
  switchAspect(page);
  hideToolsWhenIdle(page.root);
  startPrinting(page);
  showState(page, state, isPresenter);
  showClock(page, state, Date.now());
}

async function toggleFullscreen(): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    // The browser forbids it (a kiosk, a frame): the slide fills the window as it is.
  }
}

function openPresenter(): void {
  window.open(`${location.pathname}?${PRESENTER}${location.hash}`, 'lianjing-presenter', 'popup,width=1200,height=760');
}
