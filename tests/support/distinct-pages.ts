/** Which pages of an edition have to be looked at, when those of the internal edition are looked at anyway. */
import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/edition/edition.ts';
import { type Element, elementsOf } from './html.ts';
import { type SitePage, sitePages } from './site-pages.ts';
import { samplePerTemplate } from './templates.ts';

/**
 * All pages of the internal edition. Of the public one those whose main part is not, to the byte, that of the internal
 * page of the same address, and one or two of each template for the frame around it (header, navigation, footer), which
 * is the same on all pages: nine of ten public pages need no second look of several seconds.
 */
export function distinctPages(edition: Edition): readonly SitePage[] {
  const pages = sitePages(edition);
  if (edition === 'internal') return pages;
  const twins = new Map(sitePages('internal').map((page) => [page.path, page]));
  const sample = new Set(samplePerTemplate(pages));
  return pages.filter((page) => {
    const twin = twins.get(page.path);
    return sample.has(page) || twin === undefined || mainPart(page) !== mainPart(twin);
  });
}

/**
 * Pages that hold an element that none before them holds: elements with the same tag, classes and data attributes under
 * the same ancestors look the same. What can change with colours and sizes alone need not be looked at more often.
 */
export function pagesWithNewElements(pages: readonly SitePage[]): readonly SitePage[] {
  const known = new Set<string>();
  return pages.filter(({ file }) => {
    const before = known.size;
    for (const element of elementsOf(readFileSync(file, 'utf8'))) known.add(lineage(element));
    return known.size > before;
  });
}

/**
 * An element and its ancestors, by what style sheets choose elements by: classes, and attributes whose value is a word of
 * the code (`data-kind="risk"`) and not of the content (`data-entry-id="GG-R001"`).
 */
function lineage(element: Element): string {
  const own = element.attrs
    .filter(({ name, value }) => name === 'class' || /^[a-z-]{0,16}$/.test(value))
    .map(({ name, value }) => `[${name}=${value}]`);
  const { parentNode } = element;
  const above = parentNode && 'attrs' in parentNode ? lineage(parentNode) : '';
  return `${above} ${element.tagName}${own.join('')}`;
}

/** @throws Error when a page has none: every page has one, and without it every page would seem to be the same */
function mainPart({ file, path }: SitePage): string {
  const main = /<main[\s\S]*<\/main>/.exec(readFileSync(file, 'utf8'))?.[0];
  if (main === undefined) throw new Error(`${path} 没有 <main>`);
  return main;
}
