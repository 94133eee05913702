import { expect, test } from 'vitest';
import { numeralGroups } from './numerals.ts';

test('a figure is looked for in digits and in characters', () => {
  expect(numeralGroups('超三万的采购')).toEqual([['三万', '3万']]);
  expect(numeralGroups('3万以上2人')).toEqual([
    ['3万', '三万'],
    ['2人', '二人', '两人'],
  ]);
});

test('longer numbers and other words are left as they are', () => {
  expect(numeralGroups('1000元')).toEqual([]);
  expect(numeralGroups('十三万')).toEqual([]);
  expect(numeralGroups('一岗双责')).toEqual([]);
});
