import { expect, test } from 'vitest';
import { excerptOf } from '../query/excerpt.ts';
import { resultLink } from './result-link.ts';

const used = encodeURIComponent('私用');

test('leads to the words, and has them marked', () => {
  expect(resultLink('/risks/gg-r019/', 'risk', excerptOf('公车私用', ['私用']))).toBe(
    `/risks/gg-r019/?mark=${used}#:~:text=${used}`,
  );
});

test('in a document leads to the paragraph as well', () => {
  expect(resultLink('/documents/gg-d1/', 'document', excerptOf('标题\n\nGB/T 9704-2012', ['97042012']))).toBe(
    '/documents/gg-d1/?mark=9704-2012#p3:~:text=9704%2D2012',
  );
});

test('leads to the top where only the title has the words', () => {
  expect(resultLink('/risks/gg-r019/', 'risk', excerptOf('公车', ['私用']), [{ text: '私用', marked: true }])).toBe(
    `/risks/gg-r019/?mark=${used}`,
  );
});

test('leads to the page where nothing is marked', () => {
  expect(resultLink('/risks/gg-r019/', 'risk', excerptOf('公车私用', ['贵港']))).toBe('/risks/gg-r019/');
});
