import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/search/build/record.ts';
import { testRecord } from './core/test-record.ts';
import { generateRecords } from './generate.ts';

const entry = (id: string, title: string, whole: boolean, ...paragraphs: string[]): SearchRecord =>
  testRecord({ id, title, whole, paragraphs, filters: { kind: ['risk'] } });
const CATALOGUE = [
  entry('GG-R001', '政治理论学习不够', false, '有轻视政治理论、业务知识学习的倾向，可能产生理想信念不坚定。'),
  entry('GG-R002', '评标专家抽取不公', false, '未按规定抽取评标专家，泄露专家信息；影响评标结果。', '收受好处。'),
  entry('GG-D1', '文件', true, '全文从不出现的词语甲乙丙丁。'),
];

/** How many different pairs of neighbouring characters there are. */
function pairs(records: readonly SearchRecord[]): number {
  const characters = Array.from(records.flatMap(({ paragraphs }) => paragraphs).join('\n'));
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? '') + character)).size;
}

describe('generated records', () => {
  test('are the same for the same seed and others for another', () => {
    const made = generateRecords(CATALOGUE, 50, 1);
    expect(generateRecords(CATALOGUE, 50, 1)).toEqual(made);
    expect(generateRecords(CATALOGUE, 50, 2)).not.toEqual(made);
  });

  test('a larger catalogue begins with the smaller one', () => {
    expect(generateRecords(CATALOGUE, 80).slice(0, 30)).toEqual(generateRecords(CATALOGUE, 30));
  });

  test('have identifiers and addresses of their own, text, and the filters of an entry', () => {
    const made = generateRecords(CATALOGUE, 200);
    expect(new Set(made.map(({ id }) => id)).size).toBe(200);
    expect(new Set(made.map(({ path }) => path)).size).toBe(200);
    for (const { title, paragraphs, filters } of made) {
      expect(title).not.toBe('');
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const text of paragraphs) expect(text).toMatch(/^\p{Script=Han}.*。$/u);
      expect(filters).toEqual({ kind: ['risk'] });
    }
  });

  test('are made of entries, not of whole documents', () => {
    expect(JSON.stringify(generateRecords(CATALOGUE, 100))).not.toContain('甲乙');
  });

  test('bring new pairs of characters as there are more of them', () => {
    const made = generateRecords(CATALOGUE, 1000);
    expect(pairs(made)).toBeGreaterThan(pairs(made.slice(0, 100)));
  });
});
