import { expect, test } from 'vitest';
import { plainText } from './remarks.ts';

test('remarks are read without their links and marks', () => {
  expect(plainText('\n见 [GG-R001](/risks/gg-r001/) 和**第二条**。\n\n另见[概念](/concepts/)。\n')).toBe(
    '见 GG-R001 和第二条。\n另见概念。',
  );
});
