import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdentityNumber } from './identity-number.ts';
import { personalDataIn } from './personal-data.ts';

// Made up: no place has the code 800000. The check character, put on here, is right.
const IDENTITY_NUMBER = `800000190001010008`;

const kindsIn = (text: string): string[] => personalDataIn(text).map(({ what }) => what);

describe('personal data', () => {
  it.each([
    ['手机号码', '电话：13900000000。'],
    ['身份证号码', `证号${IDENTITY_NUMBER}。`],
    ['电子邮箱', '请发 someone@example.com 收'],
    ['填报人姓名', '填报人员：某某某 填报时间：'],
    ['监察员姓名', '责任廉政监察员：某某某（局办公室）'],
    ['责任人姓名', '责任人：王某 完成时限'],
    ['责任人姓名', '分管领导：欧阳某某；'],
  ])('%s is found in %s', (what, text) => {
    expect(kindsIn(text)).toContain(what);
  });

  it.each([
    '填报人员：填报人 1 填报时间：2020年4月13日',
    '填报人员：　　　　填报时间：',
    '填报人员:\n填报时间',
    '责任廉政监察员：（姓名略）',
    '责任人：各科室负责人',
    '责任人：局长',
    '责任人：高度重视这项工作的部门',
    '投诉举报 12365，值班 0771-1234567',
    'pagefind@1.6.0',
    'a3f139000000001b',
    '编号 123456789012345678',
  ])('%s is not', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('does not stop at the first number that merely looks like one', () => {
    expect(kindsIn(`110101199002310000 ${IDENTITY_NUMBER}`)).toEqual(['身份证号码']);
  });
});

describe('an identity number', () => {
  it('has a day of birth that exists', () => {
    // 1 February and 30 February, each with its right check character.
    expect(isIdentityNumber(`80000019000201000X`)).toBe(true);
    expect(isIdentityNumber(`800000190002300007`)).toBe(false);
  });

  it('with one digit wrong is none', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 9 }), (index, step) => {
        const digits = IDENTITY_NUMBER.split('');
        digits[index] = String((Number(digits[index]) + step) % 10);
        expect(isIdentityNumber(digits.join(''))).toBe(false);
      }),
    );
  });
});
