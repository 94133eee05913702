/** What a presentation shows. Commands in, the next state out; nothing here touches the page. */
import type { Command } from './commands.ts';
import { STOPPED, type Timer, toggleTimer } from './timer.ts';

export interface DeckState {
  readonly count: number;
  /** From 0. */
  readonly index: number;
  readonly overview: boolean;
  readonly black: boolean;
  /** Digits typed so far; Enter goes to that slide. */
  readonly typed: string;
  readonly timer: Timer;
}

/** Slides in a row of the overview; the style sheet has the same number. */
export const OVERVIEW_COLUMNS = 4;

/** More digits than any presentation has slides for. */
const MOST_DIGITS = 3;

export function firstState(count: number, index: number): DeckState {
  return { count, index: within(index, count), overview: false, black: false, typed: '', timer: STOPPED };
}

/**
 * @param now `Date.now()`, for the timer
 * @returns the state after the command; the same object when it changes nothing, as with what only a window can do
 */
export function reduce(state: DeckState, command: Command, now: number): DeckState {
  const { index, count, overview, black, typed } = state;
  const row = overview ? OVERVIEW_COLUMNS : 1;
  switch (command.kind) {
    case 'next':
      return at(state, index + 1);
    case 'previous':
      return at(state, index - 1);
    case 'down':
      return at(state, index + row);
    case 'up':
      return at(state, index - row);
    case 'first':
      return at(state, 0);
    case 'last':
      return at(state, count - 1);
    case 'go':
      return { ...at(state, command.index), overview: false };
    case 'digit':
      return { ...state, typed: (typed + command.digit).slice(-MOST_DIGITS) };
    case 'enter':
      if (typed !== '') return { ...at(state, Number(typed) - 1), overview: false };
      return overview ? { ...state, overview: false } : state;
    case 'overview':
      return { ...state, overview: !overview, black: false, typed: '' };
    case 'black':
      return { ...state, black: !black };
    case 'timer':
      return { ...state, timer: toggleTimer(state.timer, now) };
    case 'escape':
      if (typed !== '') return { ...state, typed: '' };
      return overview || black ? { ...state, overview: false, black: false } : state;
    case 'presenter':
    case 'fullscreen':
    case 'help':
      return state;
  }
}

function at(state: DeckState, index: number): DeckState {
  return { ...state, index: within(index, state.count), black: false, typed: '' };
}

const within = (index: number, count: number): number => Math.min(Math.max(0, index), count - 1);
