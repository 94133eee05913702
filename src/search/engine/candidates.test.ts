import { describe, expect, test } from 'vitest';
import { lineUp } from './candidates.ts';

const ranked = (...keys: number[]) => ({ keys: Uint32Array.from(keys), certain: true, ranked: true });
const order = (...args: Parameters<typeof lineUp>) => lineUp(...args).map(({ key }) => key);
const scores = (...ofEach: number[]) => Float64Array.from(ofEach);

describe('candidates', () => {
  test('come group by group, each once, by their scores, and equal ones in the order of the catalogue', () => {
    expect(order([ranked(0), ranked(0, 1, 2, 3)], scores(1, 2, 3, 2), new Set())).toEqual([0, 2, 1, 3]);
  });

  test('that are whole documents come last, even where only they hold the query together', () => {
    const [document, measure] = [0, 1];
    const groups = [ranked(document), ranked(document, measure)];
    expect(order(groups, scores(13, 79), new Set([document]))).toEqual([measure, document]);
  });

  test('that are whole documents come first where their title was asked for', () => {
    const [document, measure] = [1, 0];
    expect(order([ranked(measure, document)], scores(8, 50), new Set([document]))).toEqual([document, measure]);
  });

  test('beside which the query stands, and not in their text, come after those in which it does', () => {
    const [beside, scattered] = [0, 1];
    expect(order([ranked(beside), ranked(beside, scattered)], scores(0.01, 4), new Set())).toEqual([scattered, beside]);
  });

  test('asked for by number stay first', () => {
    const [measure, document] = [0, 1];
    const byNumber = { ...ranked(document), ranked: false };
    expect(order([byNumber, ranked(measure)], scores(9, 0), new Set([document]))).toEqual([document, measure]);
  });
});
