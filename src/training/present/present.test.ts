import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hashOfSlide, slideOfHash } from './address.ts';
import { type Command, COMMAND_NAMES, commandOf, type Key } from './commands.ts';
import { type DeckState, firstState, OVERVIEW_COLUMNS, reduce } from './deck-state.ts';
import { readMessage, stateMessage } from './messages.ts';
import { swipe } from './swipe.ts';
import { clockWords, elapsed, STOPPED, toggleTimer } from './timer.ts';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

/** The state of a presentation of 12 slides after these keys. */
function after(keys: readonly string[], start = firstState(12, 0)): DeckState {
  return keys.reduce((state, name) => {
    const command = commandOf(key(name));
    return command ? reduce(state, command, 0) : state;
  }, start);
}

describe('by keyboard', () => {
  it.each([
    [['ArrowRight', 'ArrowDown', ' ', 'PageDown'], 4],
    [['End'], 11],
    [['End', 'PageDown'], 11],
    [['End', 'ArrowLeft', 'PageUp', 'Backspace', 'ArrowUp'], 7],
    [['Home', 'PageUp'], 0],
    [['End', 'Home'], 0],
    [['1', '0', 'Enter'], 9],
    [['9', '9', 'Enter'], 11],
    [['0', 'Enter'], 0],
    [['7', 'Escape', 'Enter'], 0],
    [['7', 'PageDown', 'Enter'], 1],
  ])('%j leads to slide %i', (keys, index) => {
    expect(after(keys)).toMatchObject({ index, typed: '' });
  });

  it('goes by rows in the overview, and Enter opens the slide', () => {
    expect(after(['o', 'ArrowDown', 'ArrowRight'])).toMatchObject({ overview: true, index: OVERVIEW_COLUMNS + 1 });
    expect(after(['O', 'ArrowDown', 'Enter'])).toMatchObject({ overview: false, index: OVERVIEW_COLUMNS });
    expect(after(['o', 'o']).overview).toBe(false);
    expect(after(['o', 'Escape']).overview).toBe(false);
  });

  it('goes black and comes back with the next slide', () => {
    expect(after(['b']).black).toBe(true);
    expect(after(['.', '.']).black).toBe(false);
    expect(after(['b', 'PageDown'])).toMatchObject({ black: false, index: 1 });
    expect(after(['b', 'Escape']).black).toBe(false);
  });

  it('leaves keys of the browser alone', () => {
    expect(commandOf(key('f', { ctrlKey: true }))).toBeUndefined();
    expect(commandOf(key('ArrowLeft', { altKey: true }))).toBeUndefined();
    expect(commandOf(key('x'))).toBeUndefined();
    expect(commandOf(key(' ', { shiftKey: true }))).toEqual({ kind: 'previous' });
  });
});

test('whatever is done, the slide is one that exists', () => {
  const command = fc.oneof(
    fc.constantFrom(...COMMAND_NAMES).map((kind): Command => ({ kind })),
    fc.nat(9).map((digit): Command => ({ kind: 'digit', digit: String(digit) })),
    fc.integer().map((index): Command => ({ kind: 'go', index })),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer(), fc.array(command), (count, start, commands) => {
      const state = commands.reduce((before, next) => reduce(before, next, 0), firstState(count, start));
      expect(state.index).toBeGreaterThanOrEqual(0);
      expect(state.index).toBeLessThan(count);
      expect(state.typed.length).toBeLessThanOrEqual(3);
    }),
  );
});

test('the timer counts while it runs', () => {
  const running = toggleTimer(STOPPED, 1000);
  expect(elapsed(running, 61_000)).toBe(60_000);
  const stopped = toggleTimer(running, 61_000);
  expect(elapsed(stopped, 999_000)).toBe(60_000);
  expect(elapsed(toggleTimer(stopped, 100_000), 105_000)).toBe(65_000);
  expect(['7:05', '0:00', '1:02:03']).toEqual([425_000, 999, 3_723_000].map(clockWords));
});

test('an address names a slide', () => {
  fc.assert(fc.property(fc.nat(98), (index) => slideOfHash(hashOfSlide(index), 99) === index));
  expect(slideOfHash('#slide-7', 12)).toBe(6);
  expect(['', '#', '#0', '#13', '#x', '#1x'].map((hash) => slideOfHash(hash, 12))).toEqual(Array(6).fill(undefined));
});

test('windows understand each other, and nothing else', () => {
  const state = after(['PageDown', 't']);
  expect(readMessage(structuredClone(stateMessage(state)))).toEqual({
    kind: 'state',
    index: 1,
    black: false,
    timer: { since: 0, before: 0 },
  });
  expect(readMessage({ kind: 'hello', more: 1 })).toEqual({ kind: 'hello' });
  for (const other of [
    null,
    'hello',
    {},
    { kind: 'state' },
    { kind: 'state', index: -1, black: false, timer: STOPPED },
  ])
    expect(readMessage(other)).toBeUndefined();
});

test('a swipe to the left is the next slide, a tap and a scroll are nothing', () => {
  const from = { x: 300, y: 300 };
  expect(swipe(from, { x: 200, y: 310 })).toBe('next');
  expect(swipe(from, { x: 400, y: 290 })).toBe('previous');
  expect(swipe(from, { x: 280, y: 300 })).toBeUndefined();
  expect(swipe(from, { x: 200, y: 100 })).toBeUndefined();
});
