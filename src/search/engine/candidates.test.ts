import { describe, expect, test } from 'vitest';
import { lineUp } from './candidates.ts';

const hits = (...keys: string[]) => keys.map((key) => ({ key, score: 0 }));
const ranked = (...keys: string[]) => ({ hits: hits(...keys), certain: true, ranked: true });
const order = (...args: Parameters<typeof lineUp>) => lineUp(...args).map(({ hit }) => hit.key);

describe('candidates', () => {
  test('come group by group, each once, by their scores', () => {
    const scores = new Map([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(order([ranked('a'), ranked('a', 'b', 'c')], scores, new Set())).toEqual(['a', 'c', 'b']);
  });

  test('that are whole documents come last, even where only they hold the query together', () => {
    const scores = new Map([
      ['doc', 13],
      ['measure', 79],
    ]);
    expect(order([ranked('doc'), ranked('doc', 'measure')], scores, new Set(['doc']))).toEqual(['measure', 'doc']);
  });

  test('that are whole documents come first where their title was asked for', () => {
    const scores = new Map([
      ['doc', 50],
      ['measure', 8],
    ]);
    expect(order([ranked('doc', 'measure')], scores, new Set(['doc']))).toEqual(['doc', 'measure']);
  });

  test('asked for by number stay first', () => {
    const byNumber = { hits: hits('doc'), certain: true, ranked: false };
    expect(order([byNumber, ranked('measure')], new Map([['measure', 9]]), new Set(['doc']))).toEqual([
      'doc',
      'measure',
    ]);
  });
});
