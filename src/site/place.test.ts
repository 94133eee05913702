import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isPreview, parseBase, parseSite, PREVIEW_SITE } from './place.ts';

describe('SITE', () => {
  test.each([undefined, ''])('%j means the preview', (value) => {
    expect(parseSite(value)).toBe(PREVIEW_SITE);
    expect(isPreview(new URL(parseSite(value)))).toBe(true);
  });

  test.each([
    ['https://ggzy.example.gov.cn', 'https://ggzy.example.gov.cn'],
    ['https://ggzy.example.gov.cn/', 'https://ggzy.example.gov.cn'],
    ['http://10.0.0.5:8080', 'http://10.0.0.5:8080'],
  ])('%s is understood', (value, origin) => {
    expect(parseSite(value)).toBe(origin);
    expect(isPreview(new URL(origin))).toBe(false);
  });

  test.each(['ggzy.example.gov.cn', 'https://example.gov.cn/lz/', 'ftp://example.gov.cn', 'https://a@b.cn', 'x'])(
    '%s is refused in one sentence',
    (value) => {
      expect(() => parseSite(value)).toThrow(`SITE=${value}：应是网站的协议和域名`);
    },
  );
});

describe('BASE', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['lz', '/lz/'],
    ['/lz', '/lz/'],
    ['/zwgk/lianjing/', '/zwgk/lianjing/'],
  ])('%j is %s', (value, base) => {
    expect(parseBase(value)).toBe(base);
  });

  test.each(['/廉镜/', '/a b/', '/../x/', 'https://example.gov.cn/lz/'])('%s is refused in one sentence', (value) => {
    expect(() => parseBase(value)).toThrow(`BASE=${value}：子路径只能用`);
  });

  it('is a path with a slash at both ends, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9.-]*$/)), (parts) => {
        const base = parseBase(parts.join('/'));
        expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
        expect(parseBase(base)).toBe(base);
      }),
    );
  });
});
