/** Which pages of an edition have to be looked at, when those of the internal edition are looked at anyway. */
import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/edition/edition.ts';
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

/** @throws Error when a page has none: every page has one, and without it every page would seem to be the same */
function mainPart({ file, path }: SitePage): string {
  const main = /<main[\s\S]*<\/main>/.exec(readFileSync(file, 'utf8'))?.[0];
  if (main === undefined) throw new Error(`${path} 没有 <main>`);
  return main;
}
