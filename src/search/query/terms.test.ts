import { expect, test } from 'vitest';
import { isCertain, termsOf } from './terms.ts';

test('a piece becomes neighbours and words', () => {
  expect(termsOf('评标专家')).toEqual(['评标', '标专', '专家']);
  expect(termsOf('2019年3月')).toEqual(['2019', '年', '3', '月']);
  expect(termsOf('权')).toEqual(['权']);
  expect(termsOf('')).toEqual([]);
});

test('a long piece is looked up by twelve terms from its start to its end', () => {
  const characters = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  const terms = termsOf(characters.join(''));
  expect(terms).toHaveLength(12);
  expect(terms[0]).toBe(characters.slice(0, 2).join(''));
  expect(terms.at(-1)).toBe(characters.slice(-2).join(''));
});

test('a long word is looked up by its first twelve characters', () => {
  expect(termsOf('12345678901234567890')).toEqual(['123456789012']);
});

test.each([
  ['权', true],
  ['公车', true],
  ['评专家', false],
  ['2019', true],
  ['2019年', false],
  ['12345678901234567890', false],
])('that a record has the terms of %s proves that it has it: %s', (piece, certain) => {
  expect(isCertain(piece)).toBe(certain);
});
