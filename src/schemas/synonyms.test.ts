import { expect, it } from 'vitest';
import { synonymSchema } from './synonyms.ts';

const group = { id: 'collusion', words: ['串通投标', '围标'] };
const messages = (data: unknown) =>
  synonymSchema
    .safeParse(data)
    .error?.issues.map((issue) => issue.message)
    .join('\n');

it('accepts a group of two words', () => {
  expect(messages(group)).toBeUndefined();
});

it('refuses a group of one word', () => {
  expect(messages({ ...group, words: ['围标'] })).toContain('一组至少要有两个说法');
});

it('refuses an empty word and an unknown key', () => {
  expect(messages({ ...group, words: ['围标', ''] })).toContain('不能为空');
  expect(messages({ ...group, note: '' })).toBeDefined();
});
