import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/edition/edition.ts';
import { attribute, type Element, elementsOf } from './html.ts';
import { type SitePage, sitePages } from './site-pages.ts';

export interface BuiltPage extends SitePage {
  readonly elements: readonly Element[];
  /** What `#…` may point to on this page. */
  readonly ids: ReadonlySet<string>;
}

const loaded = new Map<Edition, readonly BuiltPage[]>();

/** Reads and parses one page. */
export const loadPage = (page: SitePage): BuiltPage => {
  const elements = elementsOf(readFileSync(page.file, 'utf8'));
  const ids = new Set(elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined));
  return { ...page, elements, ids };
};

/** All pages of an edition, parsed; once per test file. */
export function builtPages(edition: Edition): readonly BuiltPage[] {
  const pages = loaded.get(edition) ?? sitePages(edition).map(loadPage);
  loaded.set(edition, pages);
  return pages;
}
