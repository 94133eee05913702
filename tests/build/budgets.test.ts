import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute } from '../support/html.ts';
import { isInside, referencesOf, resolveReference } from '../support/references.ts';
import { compressedSize, scriptWithImports } from '../support/transfer-size.ts';

/** Of a risk page, in bytes after compression (architecture.md, “Budgets”). */
const BUDGETS = { HTML: 8000, CSS: 8000, JavaScript: 3000 } as const;
type Kind = keyof typeof BUDGETS;
const KINDS = Object.keys(BUDGETS) as Kind[];

describe.each(EDITIONS)('budgets of the %s edition', (edition) => {
  const root = distFolder(edition);
  const pages = builtPages(edition);
  const riskPages = pages.filter(({ path }) => /^\/risks\/[a-z0-9]+-r\d+\/$/.test(path));

  /** The files that the `attributeName` of these elements name. */
  const filesOf = (page: BuiltPage, tagName: string, attributeName: string, filter = (_rel: string): boolean => true) =>
    page.elements
      .filter((element) => element.tagName === tagName && filter(attribute(element, 'rel') ?? ''))
      .map((element) => attribute(element, attributeName))
      .filter((value) => value !== undefined)
      .map((value) => join(root, decodeURI(resolveReference(value, page.path)?.pathname ?? '')));

  const weigh = (files: Iterable<string>): number =>
    [...new Set(files)].reduce((sum, file) => sum + compressedSize(file), 0);

  const weightOf: Readonly<Record<Kind, (page: BuiltPage) => number>> = {
    HTML: (page) => compressedSize(page.file),
    CSS: (page) => weigh(filesOf(page, 'link', 'href', (rel) => rel === 'stylesheet')),
    JavaScript: (page) => weigh(filesOf(page, 'script', 'src').flatMap((file) => [...scriptWithImports(file)])),
  };

  test('there are risk pages to weigh', () => {
    expect(riskPages.length).toBeGreaterThanOrEqual(100);
  });

  test.each(KINDS)('%s of every risk page', (kind) => {
    const budget = BUDGETS[kind];
    expectNoFaults(
      riskPages
        .map((page) => ({ path: page.path, weight: weightOf[kind](page) }))
        .filter(({ weight }) => weight > budget)
        .map(({ path, weight }) => `${path} 的 ${kind} 压缩后 ${String(weight)} 字节，上限 ${String(budget)}`),
    );
  });

  test('no page fetches anything from another host', () => {
    const isOutside = (value: string, path: string): boolean => {
      const url = resolveReference(value, path);
      return url !== undefined && url.protocol !== 'data:' && !isInside(url);
    };
    expectNoFaults(
      pages.flatMap(({ path, elements }) =>
        elements
          .flatMap(referencesOf)
          .filter(({ value, isFetched }) => isFetched && isOutside(value, path))
          .map(({ value }) => `${path} 请求了外部地址 ${value}`),
      ),
    );
  });
});
