import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstKeys, intersect, intersectAll, unite } from './keys.ts';

const sets = fc.uniqueArray(fc.nat(60)).map((keys) => Uint32Array.from(keys).sort());

test('what two sets have in common', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      expect([...intersect(a, b)]).toEqual([...a].filter((key) => b.includes(key)));
    }),
  );
});

test('what many sets have in common, or one of them has', () => {
  fc.assert(
    fc.property(fc.array(sets, { minLength: 1, maxLength: 5 }), (all) => {
      const keys = [...firstKeys(61)];
      expect([...intersectAll(all)]).toEqual(keys.filter((key) => all.every((set) => set.includes(key))));
      expect([...unite(all)]).toEqual(keys.filter((key) => all.some((set) => set.includes(key))));
    }),
  );
});

test('of no sets there is nothing', () => {
  expect([...unite([])]).toEqual([]);
  expect([...firstKeys(0)]).toEqual([]);
});
