import { describe, expect, test } from 'vitest';
import type { Mood } from './mood.ts';
import { type Clue, nearness, rankByCoverage, weigh, worthOfKind } from './near.ts';

const A = 98;
const B = 99;
const clue = (word: string, ...keys: number[]): Clue => {
  return { words: [word], keys: Uint32Array.from(keys), named: new Uint32Array(), size: 1 };
};
const many = (count: number) => Array.from({ length: count }, (_, index) => index);
const rank = (clues: readonly Clue[], total: number, least: number) =>
  rankByCoverage(weigh(clues, total), 'keys', total, least);

describe('coverage', () => {
  test('is the share of the query that a record holds, and rare terms weigh more', () => {
    const ranked = rank([clue('甲', ...many(50), A, B), clue('乙', A), clue('丙', A, B)], 100, 0.34);
    expect(ranked.map(({ key }) => key)).toEqual([A, B]);
    expect(ranked[0]?.coverage).toBeCloseTo(1);
  });

  test('counts what stands nowhere as missing', () => {
    expect(rank([clue('甲', ...many(100)), clue('乙'), clue('丙')], 400, 0.5)).toEqual([]);
  });

  test('by names counts what stands there alone', () => {
    const clues = weigh([{ ...clue('甲', A, B), named: Uint32Array.of(B) }], 100);
    expect(rankByCoverage(clues, 'named', 100, 0).map(({ key }) => key)).toEqual([B]);
  });

  test('of nothing is nothing', () => {
    expect(rank([], 100, 0)).toEqual([]);
  });
});

describe('nearness', () => {
  const text = (title: string, content: string, said = '') => ({ title, content, said });
  const clues = weigh([clue('样品', A), clue('弄丢'), clue('丢', A)], 100);
  const near = (title: string, content: string, kind = 'risk', mood?: Mood) =>
    nearness(text(title, content), clues, 4, worthOfKind(kind, mood));

  test('sees shared characters', () => {
    expect(near('', '样品丢失')).toBeGreaterThan(near('', '样品损坏'));
  });

  test('takes a synonym for the word itself', () => {
    const either = weigh([clue('样品', A), { ...clue('弄丢', A), words: ['弄丢', '遗失'] }], 100);
    const of = (content: string) => nearness(text('', content), either, 4, 0);
    expect(of('样品遗失')).toBe(of('样品弄丢'));
    expect(of('样品遗失')).toBeGreaterThan(of('样品丢弃'));
  });

  test('reads what people say beside what stands there', () => {
    const spoken = nearness(text('', '样品管理', '样品弄丢'), clues, 4, worthOfKind('risk', undefined));
    expect(spoken).toBeGreaterThan(near('', '样品管理'));
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

  test('prefers a concept when a meaning is asked for, and a form when a paper is', () => {
    expect(near('', '样品', 'concept', 'meaning')).toBeGreaterThan(near('', '样品', 'risk', 'meaning'));
    expect(near('', '样品', 'risk')).toBeGreaterThan(near('', '样品', 'concept'));
    expect(near('', '样品', 'form', 'paper')).toBeGreaterThan(near('', '样品', 'measure', 'paper'));
    expect(near('', '样品', 'document')).toBeGreaterThan(near('', '样品', 'publication'));
  });

  test('prefers a measure to a risk when the rule is asked for', () => {
    expect(near('', '样品', 'measure', 'rule')).toBeGreaterThan(near('', '样品', 'risk', 'rule'));
    expect(near('', '样品', 'risk', 'fault')).toBeGreaterThan(near('', '样品', 'risk'));
  });
});
