import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { expectReadable } from './expect-readable.ts';
import { PagefindError } from './pagefind-process.ts';

const chunk = (...terms: string[]) => encode([terms.map((term) => [term, [[0, [], [-1, 0]]], []])]);
const KIND = encode(['kind', [['risk', [0]]]]);

test('an index that the browser can read is good', () => {
  expect(() => {
    expectReadable(['招', '评'], [chunk('招标', '招投'), chunk('评标')], [KIND]);
  }).not.toThrow();
});

test('one in which it would look for a term in another chunk is not', () => {
  expect(() => {
    expectReadable(['招', '评'], [chunk('招标', '评标'), chunk('评审')], [KIND]);
  }).toThrow('“评标” is not looked for in chunk 0');
});

test.each([
  [
    'a chunk',
    () => {
      expectReadable(['招'], [encode(['招标'])], [KIND]);
    },
  ],
  [
    'a filter',
    () => {
      expectReadable(['招'], [chunk('招标')], [encode('kind')]);
    },
  ],
])('nor is one with %s of another shape', (_, check) => {
  expect(check).toThrow(PagefindError);
});
