import { expect, test } from 'vitest';
import { parseText, textBlocks } from '../../catalogue/text/blocks.ts';
import { findSpan } from './span.ts';

const blocks = textBlocks(parseText('甲乙丙丁。\n\n戊甲己丁。').blocks);

test('a span goes from its first words to its last words', () => {
  expect(findSpan(blocks, '乙', '丁')).toMatchObject({ text: '乙丙丁', block: { anchor: 'p1' } });
});

test('the first and the last words may be the same', () => {
  expect(findSpan(blocks, '己', '己')).toMatchObject({ text: '己' });
});

test.each([
  ['庚', '丁', /^开头“庚”找不到/],
  ['甲', '丁', /^开头“甲”不止一处/],
  ['乙', '己', /^结尾“己”不在开头之后的同一段里/],
  ['丙丁', '丁', /^结尾“丁”不在/],
])('from %s to %s is refused', (from, to, message) => {
  expect(findSpan(blocks, from, to)).toMatch(message);
});
