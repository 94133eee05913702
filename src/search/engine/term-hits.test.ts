import { describe, expect, test } from 'vitest';
import type { IndexReader } from './index-reader.ts';
import { TermHits } from './term-hits.ts';

const TERMS: Readonly<Record<string, readonly number[]>> = { 招标: [0, 1, 3], 文件: [1, 2, 3], 标书: [0, 2, 4] };
const [TITLE, TEXT, SAID] = [1, 2, 4];
const PLACES: Readonly<Record<string, readonly number[]>> = { 标书: [TITLE | SAID, SAID, TEXT] };
const SOUNDS: Readonly<Record<string, readonly number[]>> = { ꅀꂀzhao: [3], ꂀzhao: [0, 3] };
const VALUES: Readonly<Record<string, readonly number[]>> = {
  'kind risk': [0, 1],
  'kind measure': [3],
  'level high': [1, 3],
};

const reader: IndexReader = {
  total: 5,
  fields: ['title', 'text', 'said'],
  whole: new Set(),
  postings: (term) =>
    Promise.resolve(
      (TERMS[term] ?? []).map((key, index) => ({ fields: PLACES[term]?.[index] ?? TEXT, keys: Uint32Array.of(key) })),
    ),
  startingWith: (start) => Promise.resolve(Uint32Array.from(SOUNDS[start] ?? [])),
  withValue: (filter, value) => Promise.resolve(Uint32Array.from(VALUES[`${filter} ${value}`] ?? [])),
  fragment: () => Promise.reject(new Error('no text is needed')),
  vocabulary: () => Promise.reject(new Error('no vocabulary is needed')),
  prefetch: () => Promise.resolve(),
};
const hits = new TermHits(reader);

describe('records', () => {
  test('have all terms', async () => {
    expect([...(await hits.ofAll(['招标', '文件']))]).toEqual([1, 3]);
    expect([...(await hits.ofAll(['招标', '没有']))]).toEqual([]);
  });

  test('for which people only say a term do not have it, but are heard of', async () => {
    expect([...(await hits.of('标书'))]).toEqual([0, 4]);
    expect([...(await hits.of('标书', {}, 'anywhere'))]).toEqual([0, 2, 4]);
    expect([...(await hits.of('标书', {}, 'names'))]).toEqual([0, 2]);
  });

  test('are all where no term is wanted', async () => {
    expect([...(await hits.ofAll([]))]).toEqual([0, 1, 2, 3, 4]);
  });

  test('are let through by any value of a filter, and by all filters', async () => {
    expect([...(await hits.of('招标', { kind: ['risk', 'measure'], level: ['high'] }))]).toEqual([1, 3]);
    expect([...(await hits.of('招标', { kind: ['risk'], level: ['high'] }))]).toEqual([1]);
    expect([...(await hits.ofAll([], { kind: ['nothing'] }))]).toEqual([]);
  });

  test('whose title begins with a sound come before those in whose middle it stands', async () => {
    expect((await hits.sounding('zhao', {})).slice(0, 2)).toEqual([3, 0]);
    expect(await hits.sounding('zhao', { kind: ['risk'] })).toEqual([0]);
  });
});
