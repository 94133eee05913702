import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { publicationText } from '../../src/catalogue/publications/text.ts';
import { compact } from '../../src/catalogue/text/blocks.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { publicationFile } from '../../src/exports/publications/files.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute, textOf } from '../support/html.ts';
import { catalogueOf } from '../support/model.ts';

describe.each(EDITIONS)('publications of the %s edition', (edition) => {
  const root = distFolder(edition);
  const { publications, byId } = catalogueOf(edition);
  const pages = new Map(builtPages(edition).map((page) => [page.path, page]));
  const pageAt = (path: string): BuiltPage => {
    const page = pages.get(path);
    if (page === undefined) throw new Error(`没有页面 ${path}`);
    return page;
  };
  const wordsAt = (path: string): string => compact(pageAt(path).elements.slice(0, 1).map(textOf).join(''));

  test('there are some, in more than one of the three businesses', () => {
    expect(publications.length).toBeGreaterThanOrEqual(10);
    expect(new Set(publications.map(({ data }) => data.affairs)).size).toBe(3);
  });

  test('each has a page, its full text, a notice and a poster', () => {
    for (const { path } of publications) {
      for (const part of ['', 'full/', 'notice/', 'poster/']) expect(pages.has(path + part)).toBe(true);
    }
  });

  test('the full text is on its page and in the Word file, to the character', () => {
    expectNoFaults(
      publications.flatMap((publication) => {
        const file = readFileSync(join(root, publicationFile(publication, 'docx')));
        const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
        const word = compact(
          xml
            .replace(/<[^>]*>/g, '')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&apos;', "'")
            .replaceAll('&amp;', '&'),
        );
        const page = wordsAt(`${publication.path}full/`);
        return publicationText(publication).flatMap(({ text }) => [
          ...(page.includes(compact(text)) ? [] : [`${publication.id} 的全文页没有“${text}”`]),
          ...(word.includes(compact(text)) ? [] : [`${publication.id} 的 Word 没有“${text}”`]),
        ]);
      }),
    );
  });

  test('a PDF is offered where there is one, and only there', () => {
    for (const publication of publications) {
      const path = publicationFile(publication, 'pdf');
      const isOffered = pageAt(publication.path).elements.some((element) => attribute(element, 'href') === path);
      expect(isOffered).toBe(existsSync(join(root, path)));
    }
  });

  test('a PDF bears a day of the content', () => {
    for (const publication of publications) {
      const path = join(root, publicationFile(publication, 'pdf'));
      if (!existsSync(path)) continue;
      const dates = [...readFileSync(path, 'latin1').matchAll(/\/(?:CreationDate|ModDate) \((D:\d{8})/g)];
      expect(dates.map(([, day]) => day)).toEqual(['D:20261121', 'D:20261121']);
    }
  });

  test('a public one names no internal entry, in the page or in the Word file', () => {
    const internal = [...byId.values()].filter(({ visibility }) => visibility === 'internal').map(({ id }) => id);
    for (const publication of publications.filter(({ visibility }) => visibility === 'public')) {
      const words = wordsAt(`${publication.path}full/`);
      expect(internal.filter((id) => words.includes(id))).toEqual([]);
    }
  });

  test('the 公开目录 has every publication and six full columns', () => {
    const cells = pageAt('/publications/table/').elements.filter(({ tagName }) => tagName === 'td');
    expect(cells).toHaveLength(publications.length * 5);
    expect(cells.filter((cell) => textOf(cell).trim() === '')).toEqual([]);
    for (const { title } of publications) expect(wordsAt('/publications/table/')).toContain(compact(title));
  });

  test('nothing is invented: no office, no telephone, no number', () => {
    for (const { path } of publications) {
      expect(wordsAt(path)).not.toMatch(/索引号|责任部门|监督电话|未设置|undefined/);
    }
  });
});
