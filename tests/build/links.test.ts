import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { isInside, referencesOf, resolveReference } from '../support/references.ts';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

describe.each(EDITIONS)('links of the %s edition', (edition) => {
  const root = distFolder(edition);
  const pages = builtPages(edition);
  const byPath = new Map(pages.map((page) => [page.path, page]));

  /** @returns the address as it was understood and what is wrong with it, or `undefined` */
  function faultOf(value: string, page: BuiltPage): string | undefined {
    const url = resolveReference(value, page.path);
    if (url === undefined) return `${value}：不是地址`;
    if (!isInside(url)) return undefined;
    const pathname = decodeURI(url.pathname);
    const target = byPath.get(pathname);
    if (target === undefined && !isFile(join(root, pathname))) {
      return `${pathname}：${byPath.has(`${pathname}/`) ? '末尾少了 /（会多一次跳转）' : '没有这个文件'}`;
    }
    const anchor = decodeURIComponent(url.hash.slice(1));
    const isThere = anchor === '' || target === undefined || target.ids.has(anchor);
    return isThere ? undefined : `${pathname}#${anchor}：页面上没有这个 id`;
  }

  test('every address inside the site is there, and so is every #anchor', () => {
    // A wrong link in the header is on every page: one line for each fault, not for each page.
    const pagesByFault = new Map<string, Set<string>>();
    for (const page of pages) {
      for (const { value } of page.elements.flatMap(referencesOf)) {
        const fault = faultOf(value, page);
        if (fault !== undefined) pagesByFault.set(fault, (pagesByFault.get(fault) ?? new Set()).add(page.path));
      }
    }
    expectNoFaults(
      [...pagesByFault].map(([fault, [first = '', ...others]]) =>
        others.length === 0 ? `${fault}（见 ${first}）` : `${fault}（见 ${first} 等 ${String(others.length + 1)} 页）`,
      ),
    );
  });
});
