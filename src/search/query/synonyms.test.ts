import { expect, test } from 'vitest';
import { parseQuery } from './parse.ts';
import { variantsOf } from './synonyms.ts';

const GROUPS = [
  ['串通投标', '围标', '串标'],
  ['公车', '公务用车'],
  ['自由裁量权', '裁量权'],
];
const wordsOf = (typed: string) => variantsOf(parseQuery(typed), GROUPS).map(({ query }) => query.raw);

test('a word is put in the other words of its group', () => {
  expect(wordsOf('围标')).toEqual(['串通投标', '串标']);
  expect(wordsOf('公务用车私用')).toEqual(['公车私用']);
  expect(wordsOf('公车 喝酒')).toEqual(['公务用车 喝酒']);
});

test('a word that stands in another of its group says nothing new', () => {
  expect(wordsOf('滥用自由裁量权')).toEqual([]);
});

test('a word that is typed in pieces is found too', () => {
  expect(wordsOf('公 车')).toEqual(['公务用车']);
});

test('a quoted query is left as it is', () => {
  expect(wordsOf('"围标"')).toEqual([]);
});
