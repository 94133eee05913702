/** The public edition as a column under a sub-path of a portal, with an address of its own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { SHARE_IMAGE } from '../../src/site/share-image.ts';
import { type BuiltPage, builtPages, loadPage } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute } from '../support/html.ts';
import { linkFaults } from '../support/link-faults.ts';
import { referencesOf } from '../support/references.ts';
import { pagesIn } from '../support/site-pages.ts';
import { buildUnderSubPath, SUB_PATH_SITE, type SubPathSite } from '../support/sub-path.ts';

let site: SubPathSite;
let pages: readonly BuiltPage[];
beforeAll(async () => {
  site = await buildUnderSubPath('build-tests');
  pages = pagesIn(site.folder, site.base).map(loadPage);
  // It builds a whole site first.
}, 600_000);

test('keeps to that path, and every address is there', () => {
  const { base, served } = site;
  expect(pages.map(({ path }) => path)).toEqual(builtPages('public').map(({ path }) => `${base.slice(0, -1)}${path}`));
  expectNoFaults(linkFaults(pages, served));
  const downloads = pages.flatMap(({ elements }) => elements.flatMap(referencesOf)).map(({ value }) => value);
  expect(downloads.filter((value) => value.endsWith('.docx')).length).toBeGreaterThan(5);
  expect(downloads.filter((value) => value.endsWith('.pdf'))).toEqual([]);
});

test('every page names its own address and a picture, with whole addresses', () => {
  const { width, height, alt, type, path } = SHARE_IMAGE;
  expect(existsSync(join(site.folder, path))).toBe(true);
  const image = `${SUB_PATH_SITE}${site.base.slice(0, -1)}${path}`;
  const expected: Readonly<Record<string, string>> = {
    'og:image': image,
    'og:image:type': type,
    'og:image:width': String(width),
    'og:image:height': String(height),
    'og:image:alt': alt,
  };
  expectNoFaults(
    pages.flatMap((page) => {
      const said = (name: string, value: string): string | undefined =>
        page.elements
          .filter((element) => attribute(element, name) === value)
          .map((element) => attribute(element, 'content') ?? attribute(element, 'href'))
          .join();
      // The page for missing addresses has none of its own.
      const address = page.path.endsWith('/404.html') ? '' : `${SUB_PATH_SITE}${page.path}`;
      return [
        ...Object.entries({ ...expected, 'og:url': address }).filter(
          ([name, value]) => said('property', name) !== value,
        ),
        ...(said('rel', 'canonical') === address ? [] : [['canonical']]),
      ].map(([name]) => `${page.path} 的 ${String(name)} 不对`);
    }),
  );
});
