import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldCharacter, foldText, VARIANTS } from './fold.ts';

/** Any Unicode at all, halves of surrogate pairs too, up to 10,000 units. */
const anything = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
  maxLength: 10_000,
});

describe('folding', () => {
  test.each([
    ['吃、拿、卡、要', '吃拿卡要'],
    ['ＧＢ／Ｔ ９７０４—２０１２', 'gbt97042012'],
    ['帐外帐', '账外账'],
    ['二○一一年', '二〇一一年'],
    ['① ㎡ Café', '1m2cafe'],
    ['“小金库”\u200b\n', '小金库'],
  ])('%j is compared as %j', (original, folded) => {
    expect(foldText(original)).toBe(folded);
  });

  test('every character folds once and for all', () => {
    const unsettled: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const folded = foldCharacter(String.fromCodePoint(point));
      if (foldText(folded) !== folded) unsettled.push(point.toString(16));
    }
    expect(unsettled).toEqual([]);
  });

  test('no variant leads to another variant', () => {
    expect([...VARIANTS].filter(([, to]) => VARIANTS.has(to))).toEqual([]);
  });

  test('is idempotent and does not throw on any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 50 },
    );
  });

  test('remembers where each unit came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: folded, from, to } = fold(text);
        expect(folded).toBe(foldText(text));
        for (let unit = 0; unit < folded.length; unit++) {
          const source = text.slice(from[unit], to[unit]);
          expect(foldText(source)).toContain(folded.charAt(unit));
        }
      }),
    );
  });

  test('a combining mark stays with its character', () => {
    const { from, to } = fold('e\u0301x');
    expect([from, to]).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});
