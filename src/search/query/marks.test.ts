import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../text/fold.ts';
import { excerptOf } from './excerpt.ts';
import { findRanges, toSegments } from './marks.ts';

const marked = (text: string, needles: string[]): string =>
  toSegments(text, findRanges(text, needles))
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

describe('marks', () => {
  test('reach across punctuation, and overlapping ones are one', () => {
    expect(marked('存在“吃、拿、卡、要”的现象', ['吃拿卡要'])).toBe('存在“[吃、拿、卡、要]”的现象');
    expect(marked('自由裁量权', ['自由', '由裁', '裁量'])).toBe('[自由裁量]权');
    expect(marked('权权权', ['权权'])).toBe('[权权权]');
  });

  test('do not see case, width or variant spellings', () => {
    expect(marked('按ＧＢ/T 9704执行', ['gbt9704'])).toBe('按[ＧＢ/T 9704]执行');
    expect(marked('帐外帐', ['账外账'])).toBe('[帐外帐]');
  });

  test('never part a character from its marks or halves, and lose nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(), fc.nat({ max: 6 }), (text, at, length) => {
        const folded = foldText(text);
        const start = folded === '' ? 0 : at % folded.length;
        const segments = toSegments(text, findRanges(text, [folded.slice(start, start + length)]));
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of segments.slice(1)) expect(segment.text).not.toMatch(/^[\uDC00-\uDFFF\p{M}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an excerpt', () => {
  test('is the paragraph that holds most of what was asked', () => {
    const { paragraph, segments } = excerptOf('公车管理\n公车私用、酒后驾车\n私用', ['公车', '私用']);
    expect(paragraph).toBe(1);
    expect(segments[0]).toEqual({ text: '公车私用', marked: true });
  });

  test('of a long paragraph is cut around the first mark', () => {
    const text = `${'前'.repeat(200)}自由裁量权${'后'.repeat(200)}`;
    const shown = excerptOf(text, ['自由裁量权']).segments.map((segment) => segment.text);
    expect(shown[0]).toBe('……');
    expect(shown).toContain('自由裁量权');
    expect(shown.join('').length).toBeLessThan(90);
  });

  test('begins with the text where nothing stands in it', () => {
    expect(excerptOf('\n第一段\n第二段', ['贵港'])).toEqual({
      paragraph: 1,
      segments: [{ text: '第一段', marked: false }],
    });
  });

  test('is made of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 8 }),
        (text, needle) => {
          const { segments } = excerptOf(text, [foldText(needle)]);
          for (const { text: part } of segments) expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u);
        },
      ),
    );
  });
});
