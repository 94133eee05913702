import { expect, test } from 'vitest';
import { partsOf } from './synonyms.ts';

const GROUPS = [
  ['串通投标', '围标'],
  ['公车', '公务用车'],
  ['自由裁量权', '裁量权'],
  ['小金库', '帐外帐'],
];
const cut = (piece: string) => partsOf(piece, GROUPS).map(({ alternatives }) => alternatives.join('='));

test('words that have synonyms are cut out of a query', () => {
  expect(cut('围标')).toEqual(['围标=串通投标']);
  expect(cut('查处公务用车私用')).toEqual(['查处', '公务用车=公车', '私用']);
});

test('the longer word counts', () => {
  expect(cut('滥用自由裁量权')).toEqual(['滥用', '自由裁量权=裁量权']);
});

test('words are compared folded', () => {
  expect(cut('账外账')).toEqual(['账外账=小金库']);
});

test('a query without such words is one part', () => {
  expect(cut('样品')).toEqual(['样品']);
  expect(cut('')).toEqual([]);
});
