import { expect, it } from 'vitest';
import { pageFile } from './page-file.ts';

it.each([
  ['file:///D:/lianjing/risks/', 'file:///D:/lianjing/risks/index.html'],
  ['../risks/?level=high#a/', '../risks/index.html?level=high#a/'],
  ['./', './index.html'],
  ['../data/risks.csv', '../data/risks.csv'],
  ['#p3', '#p3'],
  ['index.html?q=a/', 'index.html?q=a/'],
])('%s is in %s', (address, file) => {
  expect(pageFile(address)).toBe(file);
});
