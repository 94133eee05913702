import { expect, test } from 'vitest';
import { partsOf } from './synonyms.ts';

const GROUPS = [
  { id: 'collusion', words: ['串通投标'], typed: ['围标'] },
  { id: 'car', words: ['公车', '公务用车'], typed: [] },
  { id: 'discretion', words: ['自由裁量权', '裁量权'], typed: [] },
];
const cut = (piece: string) =>
  partsOf(piece, GROUPS).map(({ text, group }) => `${text}=${group?.words.join('、') ?? ''}`);

test('words that have synonyms are cut out of a query', () => {
  expect(cut('围标')).toEqual(['围标=串通投标']);
  expect(cut('查处公务用车私用')).toEqual(['查处=', '公务用车=公车、公务用车', '私用=']);
});

test('the longer word counts', () => {
  expect(cut('滥用自由裁量权')).toEqual(['滥用=', '自由裁量权=自由裁量权、裁量权']);
});

test('numbers in figures and in characters stand for each other', () => {
  expect(cut('3万')).toEqual(['3万=3万、三万']);
});

test('a query without such words is one part', () => {
  expect(cut('样品')).toEqual(['样品=']);
  expect(cut('')).toEqual([]);
});
