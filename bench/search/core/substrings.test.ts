import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/build/record.ts';
import { seededRandom } from './random.ts';
import { Corpus } from './substrings.ts';
import { testRecord } from './test-record.ts';

const record = (id: string, title: string, ...paragraphs: string[]): SearchRecord =>
  testRecord({ id, title, paragraphs });
const corpus = new Corpus([
  record('a', '评标专家', '专家信息泄露，影响公正。', '招标'),
  record('b', '自由裁量', '评标专家抽取不公。'),
]);

test('a record holds what stands in its title or in one of its paragraphs', () => {
  expect(corpus.holding('评标专家')).toEqual(['a', 'b']);
  expect(corpus.holding('专家信息')).toEqual(['a']);
  expect(corpus.holding('正。招')).toEqual([]);
});

test('samples are different substrings of the texts, the same for the same seed', () => {
  const sample = corpus.sample(seededRandom(1), 2, 10);
  expect(sample).toEqual(corpus.sample(seededRandom(1), 2, 10));
  expect(new Set(sample.map(({ query }) => query)).size).toBe(10);
  for (const { query, wanted } of sample) {
    expect(query).toMatch(/^\p{Script=Han}{2}$/u);
    expect(wanted).toEqual(corpus.holding(query));
    expect(wanted).not.toEqual([]);
  }
});

test('no more are drawn than there are', () => {
  expect(corpus.sample(seededRandom(1), 9, 5)).toEqual([]);
});

test('words are whole, and not single characters', () => {
  const drawn = corpus.sampleWords(seededRandom(1), 4, 20).map(({ query }) => query);
  expect(drawn).toContain('自由裁量');
  expect(drawn).not.toContain('标专家抽');
});
