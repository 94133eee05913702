import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import { minimalContent } from '../../catalogue/testing/minimal-content.ts';
import { publicationWord } from './word.ts';

const context = { site: {}, address: 'https://site.example/publications/lj-p01/', day: '2026-11-21', citation: '引用' };

const make = async (): Promise<Uint8Array> => {
  const [publication] = joinCatalogue(minimalContent(), 'public').publications;
  if (publication === undefined) throw new Error('no publication');
  return publicationWord(publication, context);
};

let file: Uint8Array;
let parts: Record<string, string>;

beforeAll(async () => {
  file = await make();
  parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
});

it('is the same to the byte when it is made again', async () => {
  // A ZIP keeps time in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await make()).equals(Buffer.from(file))).toBe(true);
}, 20_000);

it('bears a day of the content, not of the making', () => {
  const core = parts['docProps/core.xml'] ?? '';
  expect([...core.matchAll(/<dcterms:\w+[^>]*>([^<]*)/g)].map(([, time]) => time)).toEqual([
    '2026-11-21T00:00:00Z',
    '2026-11-21T00:00:00Z',
  ]);
});

it('has the page of an official document: A4, 天头 37 mm, 订口 28 mm', () => {
  const document = parts['word/document.xml'] ?? '';
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
});

it('holds the header and the text', () => {
  const document = parts['word/document.xml'] ?? '';
  for (const words of ['主题分类', '廉政风险防控', '滥用自由裁量权,可能导致处罚不公。', context.address]) {
    expect(document).toContain(words);
  }
});
