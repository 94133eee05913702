import { expect, test } from 'vitest';
import { simplify } from './traditional.ts';

test('traditional characters become simplified ones', () => {
  expect(simplify('廉政風險防控：評標專家、自由裁量權')).toBe('廉政风险防控：评标专家、自由裁量权');
  expect(simplify('公務接待超標準')).toBe('公务接待超标准');
});

test('what is simplified stays as it is', () => {
  const text = '吃、拿、卡、要 GG-R001 😀';
  expect(simplify(text)).toBe(text);
  expect(simplify(simplify('廣東省實施辦法'))).toBe(simplify('廣東省實施辦法'));
});
