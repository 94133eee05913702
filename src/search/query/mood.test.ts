import { expect, test } from 'vitest';
import { moodOf } from './mood.ts';

test.each(['调解别拉偏架', '出差住宿怎么定', '验收要几个人去', '不许私自收费', '样品谁来保管', '先申请后买'])(
  '%s asks for the rule',
  (query) => {
    expect(moodOf(query)).toBe('rule');
  },
);

test.each(['罚款不上交', '领导家属没管好', '私自收企业钱', '验收走过场', '不收钱不办事', '没批准先开工'])(
  '%s tells what goes wrong',
  (query) => {
    expect(moodOf(query)).toBe('fault');
  },
);

test.each(['评标专家', '样品价款', '重要岗位', '主要领导', '伸手向企业要钱'])('%s is neither', (query) => {
  expect(moodOf(query)).toBeUndefined();
});

test.each(['什么是四种形态', '风险点有哪几种类型', '一级风险算重还是算轻', '共性个性风险咋区分'])(
  '%s asks what a word means',
  (query) => {
    expect(moodOf(query)).toBe('meaning');
  },
);

test.each(['本单位风险点汇总表', '招投标监管防风险那个通知', '年底总结报告怎么填'])('%s asks for a paper', (query) => {
  expect(moodOf(query)).toBe('paper');
});
