/** Addresses inside a built site that lead nowhere. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';
import { isInside, referencesOf, resolveReference } from './references.ts';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * @param pages of a built site, with their addresses as a reader has them
 * @param root folder that a server gives out
 * @returns one line for each wrong address, with the pages that name it
 */
export function linkFaults(pages: readonly BuiltPage[], root: string): readonly string[] {
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

  // A wrong link in the header is on every page: one line for each fault, not for each page.
  const pagesByFault = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const { value } of page.elements.flatMap(referencesOf)) {
      const fault = faultOf(value, page);
      if (fault !== undefined) pagesByFault.set(fault, (pagesByFault.get(fault) ?? new Set()).add(page.path));
    }
  }
  return [...pagesByFault].map(([fault, [first = '', ...others]]) =>
    others.length === 0 ? `${fault}（见 ${first}）` : `${fault}（见 ${first} 等 ${String(others.length + 1)} 页）`,
  );
}
