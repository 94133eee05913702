import { beforeAll, describe, expect, test } from 'vitest';
import { DESCRIPTION, fileOf, type IndexDescription } from '../files/index-description.ts';
import { type PackedTerm, unpackTerms } from '../files/postings.ts';
import { buildIndexFiles } from './pagefind-files.ts';
import type { SearchRecord } from './record.ts';

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

interface Built {
  readonly description: IndexDescription;
  /** What a file of the version holds. */
  readonly contentOf: (path: string) => unknown;
  readonly paths: readonly string[];
}

async function build(...of: Parameters<typeof buildIndexFiles>): Promise<Built> {
  const files = new Map((await buildIndexFiles(...of)).map(({ path, content }) => [path, content]));
  const description = JSON.parse(Buffer.from(files.get(DESCRIPTION) ?? []).toString()) as IndexDescription;
  const contentOf = (path: string): unknown =>
    JSON.parse(Buffer.from(files.get(`${description.folder}/${path}`) ?? []).toString());
  return { description, contentOf, paths: [...files.keys()] };
}

describe('the index', () => {
  let built: Built;
  beforeAll(async () => {
    built = await build(RECORDS, []);
  });

  test('has a text for each record, in their order, with what is shown and nothing that only the index needs', () => {
    const { description, contentOf } = built;
    expect(description.records).toBe(RECORDS.length);
    for (const [key, { id }] of RECORDS.entries()) {
      const text = contentOf(fileOf.text(key)) as { meta: { id: string } };
      expect(text.meta.id).toBe(id);
      expect(Object.keys(text).toSorted()).toEqual(['content', 'filters', 'meta', 'url']);
    }
  });

  test('names the whole documents in it', () => {
    expect(built.description.whole).toEqual([0]);
  });

  test('has all texts in one file as well', () => {
    const { description, contentOf } = built;
    expect(description.inOne).toContain('texts');
    expect(contentOf(fileOf.inOne('texts'))).toEqual(RECORDS.map((_, key) => contentOf(fileOf.text(key))));
  });

  test('has all chunks in one file as well', () => {
    const { description, contentOf } = built;
    expect(description.inOne).toContain('chunks');
    expect(contentOf(fileOf.inOne('chunks'))).toEqual(
      description.chunks.map((_, number) => contentOf(fileOf.chunk(number))),
    );
  });

  test('says of a term in which fields of which records it stands', () => {
    const { description, contentOf } = built;
    const chunks = description.chunks.map((_, number) => contentOf(fileOf.chunk(number)) as PackedTerm[]);
    const [standing, ...others] = unpackTerms(chunks.flat()).get('风险') ?? [];
    expect(others).toEqual([]);
    expect(standing?.fields).toBe(1 << description.fields.indexOf('title'));
    expect([...(standing?.keys ?? [])]).toEqual(RECORDS.map((_, key) => key));
  });

  test('has a file for each filter', () => {
    const { description, contentOf } = built;
    expect(description.filters).toEqual(['kind']);
    expect(contentOf(fileOf.filter(0))).toEqual([['risk', 0, ...RECORDS.slice(1).map(() => 1)]]);
  });

  test('is of JSON alone: there are servers that hand out no file of a kind that they do not know', () => {
    expect(built.paths.filter((path) => !path.endsWith('.json'))).toEqual([]);
  });

  test('comes in small chunks, as the unstable variable asks', async () => {
    const { description } = await build(RECORDS, [], 20_000);
    expect(built.description.chunks.length).toBeGreaterThan(3 * description.chunks.length);
  });

  test('is the same twice', async () => {
    const again = await build(RECORDS, []);
    expect(again.paths).toEqual(built.paths);
    expect(again.description).toEqual(built.description);
  });

  test('is another version, in another folder, when anything changes that is shown', async () => {
    const { description } = await build([{ ...record(1), citation: '另一版' }, ...RECORDS.slice(1)], []);
    expect({ ...description, folder: '' }).toEqual({ ...built.description, folder: '' });
    expect(description.folder).not.toBe(built.description.folder);
  });
});
