import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentShares } from './shares.ts';

it('is in proportion to the millimetres', () => {
  expect(percentShares([18, 42, 76, 20])).toEqual([11, 27, 49, 13]);
});

it('gives a column of unknown width the mean of the others', () => {
  expect(percentShares([30, undefined, 10])).toEqual([50, 33, 17]);
});

it('always fills the table exactly, each share within one per cent of the true one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 1, maxLength: 12 }), (widths) => {
      const shares = percentShares(widths);
      const total = widths.reduce((a, b) => a + b, 0);
      expect(shares.reduce((a, b) => a + b, 0)).toBe(100);
      shares.forEach((share, index) => {
        expect(Math.abs(share - ((widths[index] ?? 0) / total) * 100)).toBeLessThan(1);
      });
    }),
  );
});
