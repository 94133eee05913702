import { describe, expect, test } from 'vitest';
import { nearness, rankByCoverage } from './near.ts';

const holders = (term: string, ...keys: string[]) => ({ term, keys: new Set(keys) });
const many = (count: number) => Array.from({ length: count }, (_, index) => `c${String(index)}`);

describe('coverage', () => {
  test('is the share of the query that a record holds, and rare terms weigh more', () => {
    const terms = [holders('管理', 'a', 'b', ...many(50)), holders('泄密', 'a'), holders('专家', 'a', 'b')];
    const ranked = rankByCoverage(terms, 100, 0.34);
    expect(ranked.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(ranked[0]?.coverage).toBeCloseTo(1);
  });

  test('counts what stands nowhere as missing', () => {
    expect(rankByCoverage([holders('存在', ...many(100)), holders('不存'), holders('在词')], 400, 0.34)).toEqual([]);
  });

  test('of nothing is nothing', () => {
    expect(rankByCoverage([], 100, 0.34)).toEqual([]);
  });
});

describe('nearness', () => {
  const text = (title: string, content: string) => ({ title, content, facts: '', names: '', marks: '' });
  const query = { whole: '样品弄丢', terms: ['样品', '品弄', '弄丢'] };
  const hit = { key: 'a', coverage: 0.3 };
  const near = (title: string, content: string, kind: string) => nearness(hit, text(title, content), query, kind);

  test('sees shared characters', () => {
    expect(near('', '样品丢失', 'risk')).toBeGreaterThan(near('', '样品损坏', 'risk'));
  });

  test('prefers the title, then risks, then measures', () => {
    expect(near('样品管理', '', 'risk')).toBeGreaterThan(near('', '样品管理', 'risk'));
    expect(near('', '样品', 'risk')).toBeGreaterThan(near('', '样品', 'measure'));
    expect(near('', '样品', 'measure')).toBeGreaterThan(near('', '样品', 'document'));
  });
});
