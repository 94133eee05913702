import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmpty, readState, writeState } from './state.ts';

test('an address is read and written again', () => {
  const address = '?q=%E5%85%AC%E8%BD%A6&kind=risk&kind=measure&level=high&pages=3';
  const state = readState(address);
  expect(state).toEqual({ q: '公车', filters: { kind: ['risk', 'measure'], level: ['high'] }, pages: 3 });
  expect(writeState(state)).toBe(address);
});

test('the empty search has no query', () => {
  expect(writeState({ q: '', filters: {}, pages: 1 })).toBe('');
  expect(isEmpty(readState('?q=%20&foo=bar'))).toBe(true);
});

test.each(['0', '-1', '1.5', 'x', '9999'])('a number of pages that makes no sense (%s) is 1', (pages) => {
  expect(readState(`?pages=${pages}`).pages).toBe(1);
});

test('whatever was typed comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (q) => {
      expect(readState(writeState({ q, filters: {}, pages: 1 })).q).toBe(q);
    }),
  );
});
