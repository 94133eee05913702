import { expect, test } from 'vitest';
import { setBlocks } from './setting.ts';
import { parseText } from '../text/blocks.ts';

const settings = (body: string) => setBlocks(parseText(body).blocks).map(({ setting }) => setting);

test('a notice with a masthead, an addressee, a signature and a form', () => {
  const body = [
    '某局文件',
    '<Title>\n\n通知\n\n(试行)\n\n</Title>',
    '<Addressee>\n\n各单位：\n\n</Addressee>',
    '## 一、要求',
    '文。',
    '附件：名单',
    '<Signature>\n\n某局\n\n</Signature>',
    '## 附件',
    '<Form id="HB-F1" />',
  ].join('\n\n');
  expect(settings(body)).toEqual([
    'masthead',
    'title',
    'subtitle',
    'addressee',
    'heading',
    'body',
    'body',
    'signature',
    'form-heading',
    'form',
  ]);
});

test('“附件:” before the title is flush left', () => {
  expect(settings('附件4:\n\n<Title>\n\n报告\n\n</Title>')).toEqual(['enclosure', 'title']);
});

test('a document that prints no title begins with its text', () => {
  expect(settings('我局开展排查。\n\n文。')).toEqual(['body', 'body']);
});
