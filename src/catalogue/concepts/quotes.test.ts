import { expect, test } from 'vitest';
import { groupQuotes, resolveQuote } from './quotes.ts';
import { parseText } from '../text/blocks.ts';
import type { Entry } from '../types.ts';

const document = {
  kind: 'document',
  path: '/documents/es19-d1/',
  blocks: parseText('## 一、步骤\n\n甲乙丙。\n\n丁。').blocks,
} as unknown as Entry;
const form = { kind: 'form', path: '/forms/es19-f1/' } as unknown as Entry;
const from = (source: Entry, text: string) => resolveQuote({ text }, source);

test('a quotation leads to its paragraph, with the headings above it', () => {
  expect(from(document, '乙丙')).toMatchObject({
    path: '/documents/es19-d1/#p2',
    anchor: 'p2',
    headings: ['一、步骤'],
    label: undefined,
  });
});

test('a form has no paragraphs to open', () => {
  expect(from(form, '乙丙')).toMatchObject({ path: '/forms/es19-f1/', anchor: undefined, headings: [] });
});

test('neighbouring quotations from one paragraph go together', () => {
  const quotes = [from(document, '甲'), from(document, '丙'), from(document, '丁'), from(document, '甲')];
  expect(groupQuotes(quotes).map((group) => group.map(({ text }) => text))).toEqual([['甲', '丙'], ['丁'], ['甲']]);
});
