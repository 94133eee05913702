import { expect, test } from 'vitest';
import { moodOf } from './mood.ts';

test.each(['调解别拉偏架', '出差住宿怎么定', '验收要几个人去', '不许私自收费', '样品谁来保管', '先申请后买'])(
  '%s asks for the rule',
  (query) => {
    expect(moodOf(query)).toBe('rule');
  },
);

test.each(['罚款不上交', '领导家属没管好', '私自收企业钱', '验收走过场', '不收钱不办事'])(
  '%s tells what goes wrong',
  (query) => {
    expect(moodOf(query)).toBe('fault');
  },
);

test.each(['评标专家', '样品价款', '重要岗位', '主要领导', '伸手向企业要钱'])('%s is neither', (query) => {
  expect(moodOf(query)).toBeUndefined();
});
