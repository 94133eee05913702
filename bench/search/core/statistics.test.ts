import { describe, expect, test } from 'vitest';
import { seededRandom } from './random.ts';
import { mean, median, percentile, recall, reciprocalRank } from './statistics.ts';

const wanted = new Set(['a', 'b']);

describe('percentiles', () => {
  test('are values that were measured', () => {
    expect(median([4, 1, 3, 2])).toBe(2);
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('and the mean of nothing are nothing', () => {
    expect(median([])).toBeUndefined();
    expect(mean([])).toBeUndefined();
    expect(mean([1, 2])).toBe(1.5);
  });
});

describe('relevance', () => {
  test('recall counts each wanted item once', () => {
    expect(recall(['a', 'a', 'x'], wanted)).toBe(0.5);
    expect(recall(['b', 'a'], wanted)).toBe(1);
    expect(recall([], wanted)).toBe(0);
  });

  test('the reciprocal rank is that of the first wanted item', () => {
    expect(reciprocalRank(['a', 'b'], wanted)).toBe(1);
    expect(reciprocalRank(['x', 'y', 'b'], wanted)).toBeCloseTo(1 / 3);
    expect(reciprocalRank(['x'], wanted)).toBe(0);
  });
});

test('the same seed draws the same numbers, evenly', () => {
  const one = seededRandom(7);
  const other = seededRandom(7);
  const drawn = Array.from({ length: 10_000 }, one);
  expect(drawn).toEqual(Array.from({ length: 10_000 }, other));
  expect(mean(drawn)).toBeCloseTo(0.5, 1);
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
});
