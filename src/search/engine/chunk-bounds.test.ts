import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChunkBounds, compareTerms } from './chunk-bounds.ts';

describe('terms', () => {
  test('are in the order of their bytes in UTF-8, as Pagefind has them', () => {
    const term = fc.string({ unit: fc.constantFrom('0', 'z', '一', '龥', '\uE000', '豈', '𠀀', '𠮷') });
    fc.assert(
      fc.property(term, term, (a, b) => {
        expect(Math.sign(compareTerms(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

describe('a term', () => {
  const bounds = new ChunkBounds(['00', '招标', '招标2', '评', '𠮷']);

  test.each([
    ['00', 0],
    ['001', 0],
    ['招标', 1],
    ['招标1', 1],
    ['招标25', 2],
    ['评', 3],
    ['豈', 3],
    ['𠮷', 4],
  ])('%s is looked for where it would stand', (term, chunk) => {
    expect(bounds.chunkOf(term)).toBe(chunk);
  });

  test('before all others is nowhere', () => {
    expect(bounds.chunkOf('0')).toBe(-1);
    expect(new ChunkBounds([]).chunkOf('招标')).toBe(-1);
  });

  test('may go on in the chunks after the one in which it would stand', () => {
    expect(bounds.chunksFrom('招标')).toEqual([1, 2]);
    expect(bounds.chunksFrom('招')).toEqual([0, 1, 2]);
    expect(bounds.chunksFrom('0')).toEqual([0]);
  });
});
