import { expect, it } from 'vitest';
import { findSpans } from './words.ts';

const pieces = (lines: readonly string[], words: string) =>
  findSpans(lines, words).map((spans) => spans.map(({ line, start, end }) => lines[line]?.slice(start, end)));

it('finds each occurrence', () => {
  expect(pieces(['1、吃拿卡要；', '2、不再吃拿卡要。'], '吃拿卡要')).toEqual([['吃拿卡要'], ['吃拿卡要']]);
});

it('finds words that run over a line break, one span a line', () => {
  expect(pieces(['档案遗失；', '擅自外借；', '收受好处'], '遗失；擅自外借；收')).toEqual([
    ['遗失；', '擅自外借；', '收'],
  ]);
});

it('takes no notice of white space', () => {
  expect(pieces(['1、 限时 办结'], '1、限时办结')).toEqual([['1、 限时 办结']]);
});

it('finds nothing where the words are not, or are none', () => {
  expect(pieces(['限时办结'], '首问负责')).toEqual([]);
  expect(pieces(['限时办结'], ' ')).toEqual([]);
});
