import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTerm, packValue, type Postings, unpackTerms, unpackValues } from './postings.ts';

const keys = fc
  .uniqueArray(fc.nat(0xffff_ffff), { maxLength: 40 })
  .map((numbers) => Uint32Array.from(numbers.toSorted((a, b) => a - b)));
const postings: fc.Arbitrary<Postings> = fc.array(fc.record({ fields: fc.nat(63), keys }, { noNullPrototype: true }), {
  maxLength: 4,
});
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('terms are read as they were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), postings), (terms) => {
      const all = Object.entries(terms);
      expect([...unpackTerms(written(all.map((term) => packTerm(...term))))]).toEqual(all);
    }),
  );
});

test('values of a filter are read as they were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), keys), (values) => {
      const all = Object.entries(values);
      expect([...unpackValues(written(all.map((value) => packValue(...value))))]).toEqual(all);
    }),
  );
});

test('records are written by how far they are from the one before', () => {
  const standing = { fields: 5, keys: Uint32Array.of(7, 8, 1000) };
  expect(packTerm('招标', [standing])).toEqual(['招标', [5, 7, 1, 992]]);
});
