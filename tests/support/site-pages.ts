/** The pages of a built site, read off the disk: whatever was built is tested, and nothing has to be registered. */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { distFolder, EDITION_NAMES } from '../../scripts/support/project.ts';
import type { Edition } from '../../src/edition/edition.ts';

export interface SitePage {
  /** Address on the site: `/risks/gg-r001/`, `/404.html`. */
  readonly path: string;
  /** The file on the disk. */
  readonly file: string;
}

/** The sources hold over 300 entries; with fewer pages than that a build has lost something. */
const FEWEST_PAGES = 300;

/**
 * All HTML pages of an edition, in the order of their addresses.
 *
 * @throws Error when the edition has not been built, or holds suspiciously few pages
 */
export function sitePages(edition: Edition): readonly SitePage[] {
  const root = distFolder(edition);
  if (!existsSync(root)) throw new Error(`还没有构建${EDITION_NAMES[edition]}：请先运行 npm run build:${edition}`);
  const pages = pagesIn(root);
  if (pages.length < FEWEST_PAGES) {
    throw new Error(
      `${EDITION_NAMES[edition]}只有 ${String(pages.length)} 个页面，至少应有 ${String(FEWEST_PAGES)} 个：dist/${edition}/ 不完整。`,
    );
  }
  return pages;
}

/**
 * @param root folder of a site
 * @param base path under which it stands, with a slash at both ends
 * @returns its HTML pages, in the order of their addresses
 */
export const pagesIn = (root: string, base = '/'): readonly SitePage[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      file: join(root, name),
      path: (base + name.split(sep).join('/')).replace(/\/index\.html$/, '/'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
