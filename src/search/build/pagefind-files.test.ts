import { beforeAll, describe, expect, test } from 'vitest';
import { buildIndexFiles, type IndexFile } from './pagefind-files.ts';
import { unpackChunks } from '../engine/index-files.ts';
import { pagefindClient } from './pagefind-process.ts';
import type { SearchRecord } from './record.ts';
import { glueOf } from './vite-plugin.ts';

const record = (number: number): SearchRecord => ({
  id: `GG-R${String(number).padStart(3, '0')}`,
  title: `风险点${String.fromCodePoint(0x4e00 + number * 7)}`,
  path: `/risks/gg-r${String(number)}/`,
  paragraphs: [Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + number * 31 + at * 3)).join('')],
  own: 1,
  citation: '廉镜',
  facts: ['贵港'],
  aliases: [],
  identifiers: [`ggr${String(number)}`],
  said: [],
  partners: [],
  whole: number === 1,
  filters: { kind: ['risk'] },
});
const RECORDS = Array.from({ length: 40 }, (_, index) => record(index + 1));

const textOf = (file: IndexFile): string => new TextDecoder().decode(file.content);
const fragmentsOf = (files: readonly IndexFile[]) => files.filter(({ path }) => path.startsWith('fragment/'));

describe('the index', () => {
  let files: readonly IndexFile[];
  beforeAll(async () => {
    files = await buildIndexFiles(RECORDS, []);
  });

  test('has a fragment for each record, with what is shown and nothing that only the index needs', () => {
    const fragments = fragmentsOf(files).map((file) => JSON.parse(textOf(file).slice('pagefind_dcd'.length)) as object);
    expect(fragments).toHaveLength(RECORDS.length);
    const first = fragments.find((fragment) => JSON.stringify(fragment).includes('GG-R001'));
    expect(Object.keys(first ?? {}).toSorted()).toEqual(['content', 'filters', 'meta', 'url']);
  });

  test('is one index, and names the whole documents in it', () => {
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
      languages: Record<string, { page_count: number; whole: string[] }>;
    };
    expect(Object.keys(languages)).toEqual(['zh-cn']);
    expect(languages['zh-cn']?.page_count).toBe(RECORDS.length);
    expect(languages['zh-cn']?.whole).toHaveLength(1);
  });

  test('has all texts in one file as well, which the entry names', () => {
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const file = files.find(({ path }) => path.startsWith('texts.'));
    expect(entry && textOf(entry)).toContain(file?.path);
    const texts = JSON.parse(file ? textOf(file).slice('pagefind_dcd'.length) : '{}') as Record<string, object>;
    for (const { path, content } of fragmentsOf(files)) {
      const key = path.slice('fragment/'.length, -'.pf_fragment'.length);
      expect(texts[key]).toEqual(JSON.parse(new TextDecoder().decode(content).slice('pagefind_dcd'.length)));
    }
  });

  test('has all chunks in one file as well, which the entry names', () => {
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const file = files.find(({ path }) => path.startsWith('chunks.'));
    expect(entry && textOf(entry)).toContain(file?.path);
    const chunks = unpackChunks(file?.content.subarray('pagefind_dcd'.length) ?? new Uint8Array());
    const single = files.filter(({ path }) => path.startsWith('index/'));
    expect(chunks.size).toBe(single.length);
    for (const { path, content } of single) {
      const chunk = chunks.get(path.slice('index/'.length, -'.pf_index'.length));
      expect(chunk && Buffer.from(chunk).equals(content.subarray('pagefind_dcd'.length))).toBe(true);
    }
  });

  test('has nothing of the user interfaces of Pagefind', () => {
    expect(files.filter(({ path }) => /\.(js|css)$/.test(path))).toEqual([]);
  });

  test('comes in small chunks, as the unstable variable asks', async () => {
    const chunks = (all: readonly IndexFile[]) => all.filter(({ path }) => path.startsWith('index/')).length;
    expect(chunks(files)).toBeGreaterThan(3 * chunks(await buildIndexFiles(RECORDS, [], 20_000)));
  });

  test('is the same twice', async () => {
    const again = await buildIndexFiles(RECORDS, []);
    const digest = (all: readonly IndexFile[]) =>
      all.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).toSorted();
    expect(digest(again)).toEqual(digest(files));
  });

  test('gives a fragment another name when anything changes that is shown', async () => {
    const changed = await buildIndexFiles([{ ...record(1), citation: '另一版' }, ...RECORDS.slice(1)], []);
    const names = new Set(fragmentsOf(files).map(({ path }) => path));
    expect(fragmentsOf(changed).filter(({ path }) => !names.has(path))).toHaveLength(1);
  });
});

test('the client of Pagefind has the glue of its WebAssembly where we look for it', async () => {
  expect(glueOf(await pagefindClient())).toContain('request_indexes');
  expect(() => glueOf('export {}')).toThrow('请核对');
});
