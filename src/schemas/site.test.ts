import { describe, expect, it, test } from 'vitest';
import { siteSchema } from './site.ts';

describe('the settings of the site', () => {
  it('may say nothing at all', () => {
    expect(siteSchema.parse({})).toEqual({});
  });

  it('may say everything', () => {
    const full = {
      name: '测试网站',
      domain: 'ggzy.example.gov.cn',
      identificationCode: '0000000000',
      organiser: '测试单位',
      icp: '测ICP备00000000号',
      publicSecurity: { text: '测公网安备 00000000000000号', code: '00000000000000' },
      contact: { telephone: '0000-0000000', address: '测试路', hours: '测试时间' },
      disclosure: { office: '测试部门', telephone: '12345 转 6' },
    };
    expect(siteSchema.parse(full)).toEqual(full);
  });

  test.each([
    ['a mobile number', { contact: { telephone: '13800001234' } }, /请写办公电话/],
    ['a domain with its scheme', { domain: 'https://example.gov.cn' }, /不带 https/],
    ['a code of nine digits', { identificationCode: '123456789' }, /是十位/],
    ['an empty field', { organiser: '' }, /不能为空/],
    ['an unknown field', { fax: '1' }, /fax/],
  ])('refuses %s', (_name, data, message) => {
    expect(siteSchema.safeParse(data).error?.message).toMatch(message);
  });
});
