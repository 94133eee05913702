import { describe, expect, test } from 'vitest';
import { nearness, rankByCoverage } from './near.ts';

const holders = (...keys: string[]) => ({ keys: new Set(keys), size: 1 });
const many = (count: number) => Array.from({ length: count }, (_, index) => `c${String(index)}`);

describe('coverage', () => {
  test('is the share of the query that a record holds, and rare terms weigh more', () => {
    const ranked = rankByCoverage([holders('a', 'b', ...many(50)), holders('a'), holders('a', 'b')], 100, 0.34);
    expect(ranked.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(ranked[0]?.coverage).toBeCloseTo(1);
  });

  test('counts what stands nowhere as missing', () => {
    expect(rankByCoverage([holders(...many(100)), holders(), holders()], 400, 0.34)).toEqual([]);
  });

  test('of nothing is nothing', () => {
    expect(rankByCoverage([], 100, 0.34)).toEqual([]);
  });
});

describe('nearness', () => {
  const text = (title: string, content: string) => ({ title, content, facts: '', names: '', marks: '' });
  const plain = (words: string) => [{ text: words, alternatives: [words] }];
  const near = (title: string, content: string, kind = 'risk') =>
    nearness(0.3, text(title, content), plain('样品弄丢'), kind);

  test('sees shared characters', () => {
    expect(near('', '样品丢失')).toBeGreaterThan(near('', '样品损坏'));
  });

  test('takes a synonym for the word itself', () => {
    const parts = [...plain('样品'), { text: '弄丢', alternatives: ['弄丢', '遗失'] }];
    const of = (content: string) => nearness(0.3, text('', content), parts, 'risk');
    expect(of('样品遗失')).toBe(of('样品弄丢'));
    expect(of('样品遗失')).toBeGreaterThan(of('样品丢弃'));
  });

  test('wants what is shared to stand together', () => {
    const filler = '与此无关的其他内容写在这里'.repeat(3);
    expect(near('', `样品丢失${filler}`)).toBeGreaterThan(near('', `样品${filler}丢失`));
  });

  test('prefers the title, short texts, then risks, then measures', () => {
    expect(near('样品管理', '')).toBeGreaterThan(near('', '样品管理'));
    expect(near('', '样品')).toBeGreaterThan(near('', `样品${'。'.repeat(900)}`));
    expect(near('', '样品', 'risk')).toBeGreaterThan(near('', '样品', 'measure'));
    expect(near('', '样品', 'measure')).toBeGreaterThan(near('', '样品', 'document'));
  });
});
