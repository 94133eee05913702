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
