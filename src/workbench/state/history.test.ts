import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type History, record, redo, startHistory, undo } from './history.ts';

const typed = (states: readonly number[]) =>
  states.reduce<History<{ n: number }>>((history, n) => record(history, { n }), startHistory({ n: -1 }));

test('undoing everything and redoing everything changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.nat({ max: 60 }), (states, steps) => {
      const end = typed(states);
      let history = end;
      for (let n = 0; n < steps; n += 1) history = undo(history);
      expect(history.present.n).toBe([-1, ...states].at(Math.max(0, states.length - steps)));
      for (let n = 0; n < steps; n += 1) history = redo(history);
      expect(history.present).toBe(end.present);
      expect(history.past).toEqual(end.past);
    }),
  );
});

test('a new step forgets what was undone', () => {
  const history = record(undo(typed([1, 2])), { n: 3 });
  expect(redo(history).present.n).toBe(3);
  expect(undo(history).present.n).toBe(1);
});

test('typing on in one place is one step, until a pause', () => {
  let history = startHistory('');
  history = record(history, '公', { key: 'a', at: 0 });
  history = record(history, '公车', { key: 'a', at: 500 });
  history = record(history, '公车私', { key: 'a', at: 1000 });
  expect(undo(history).present).toBe('');
  history = record(history, '公车私用', { key: 'a', at: 9000 });
  expect(undo(history).present).toBe('公车私');
});

test('typing elsewhere, or after an undo, is a step of its own', () => {
  let history = record(startHistory(''), '公', { key: 'a', at: 0 });
  history = record(history, '公 车', { key: 'b', at: 1 });
  expect(undo(history).present).toBe('公');
  history = record(undo(history), '公私', { key: 'a', at: 2 });
  expect(undo(history).present).toBe('公');
});

test('does not grow without end', () => {
  expect(typed(Array.from({ length: 1000 }, (_, n) => n)).past.length).toBeLessThanOrEqual(300);
});

test('a step that changes nothing is none', () => {
  const history = startHistory('a');
  expect(record(history, 'a')).toBe(history);
});
