import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery } from './parse.ts';

describe('a query', () => {
  test('is cut at spaces and punctuation, and kept whole beside', () => {
    const { pieces, whole } = parseQuery(' 吃、拿　卡，要 吃 ');
    expect(pieces).toEqual(['吃', '拿', '卡', '要']);
    expect(whole).toBe('吃拿卡要吃');
  });

  test('in straight quotes is one piece', () => {
    expect(parseQuery('"收受 好处"')).toMatchObject({ quoted: true, pieces: ['收受好处'] });
    expect(parseQuery('“小金库”')).toMatchObject({ quoted: false, pieces: ['小金库'] });
    expect(parseQuery('""').quoted).toBe(false);
  });

  test.each([
    ['GG-R001', 'ggr1'],
    ['gg r1', 'ggr1'],
    ['ＧＧ－Ｒ０１', 'ggr1'],
    ['贵港 1', '贵港1'],
    ['贵港风险点10', '贵港风险点10'],
    ['自由裁量', undefined],
    ['2019', undefined],
    ['"GG-R001"', undefined],
  ])('%j asks for the identifier %j', (typed, identifier) => {
    expect(parseQuery(typed).identifier).toBe(identifier);
  });

  test('of punctuation alone is looked up as it is', () => {
    expect(parseQuery('）。')).toMatchObject({ marks: ')。', pieces: [], whole: '' });
    expect(parseQuery('权。').marks).toBe('');
  });

  test('that is too long is cut, and not through a character', () => {
    const query = parseQuery('a'.repeat(LONGEST_QUERY - 1) + '𠮷𠮷');
    expect(query.cut).toBe(true);
    expect(query.raw).toBe('a'.repeat(LONGEST_QUERY - 1));
    expect(parseQuery('权'.repeat(50_000)).raw).toHaveLength(LONGEST_QUERY);
  });

  test('of any characters at all does not throw', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10_000 }), (typed) => {
        const query = parseQuery(typed);
        expect(query.pieces.every((piece) => piece !== '')).toBe(true);
        expect(parseQuery(query.raw)).toEqual({ ...query, cut: false });
      }),
      { numRuns: 200 },
    );
  });
});
