import { expect, test } from 'vitest';
import { soundsOf } from '../text/sound.ts';
import { soundTerms } from './sound.ts';

const isFound = (letters: string, title: string) =>
  soundsOf(letters).some((start) => soundTerms(title).some((term) => term.startsWith(start)));

test.each([
  ['ziyou', '滥用自由裁量权'],
  ['cailiangquan', '滥用自由裁量权'],
  ['zycl', '滥用自由裁量权'],
  ['yinhang', '银行存款'],
  ['zhongdaxiangmu', '重大项目'],
  ['lvhua', '绿化局'],
  ['gtb', '按GB/T公告板'],
])('%s does or does not find %s', (letters, title) => {
  expect(isFound(letters, title)).toBe(letters !== 'gtb');
});

test('one letter is no sound', () => {
  expect(soundTerms('滥用自由裁量权').map((term) => term.slice(1))).not.toContain('q');
});

test('the start of a title sounds likelier than what stands in it', () => {
  const [first = ''] = soundsOf('zhaobiao');
  const begins = (title: string) => soundTerms(title).some((term) => term.startsWith(first));
  expect(begins('招标文件审查不严')).toBe(true);
  expect(begins('“招标”文件')).toBe(false);
  expect(begins('不经政府招标采购')).toBe(false);
});
