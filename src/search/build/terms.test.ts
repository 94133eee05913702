import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse.ts';
import { termsOf } from '../query/terms.ts';
import { allTerms, marksOf } from './terms.ts';

test('characters, neighbours across punctuation, and parts of numbers', () => {
  expect(allTerms('吃、拿')).toEqual(['吃', '拿', '吃拿']);
  expect(allTerms('2019年').toSorted()).toEqual(
    ['0', '01', '019', '1', '19', '2', '20', '201', '2019', '9', '年'].toSorted(),
  );
});

test('whatever is cut out of a text, the text has its terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat({ max: 20 }), (text, at, length) => {
      const characters = Array.from(text);
      const start = characters.length === 0 ? 0 : at % characters.length;
      const { pieces, whole } = parseQuery(characters.slice(start, start + length).join(''));
      const terms = new Set(allTerms(text));
      for (const term of [...pieces, whole].flatMap(termsOf)) expect(terms).toContain(term);
    }),
    { numRuns: 1000 },
  );
});

test('punctuation has terms of its own', () => {
  expect(marksOf('（三）。')).toEqual(marksOf('(３)。'));
});
