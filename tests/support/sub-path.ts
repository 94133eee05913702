/** The public edition, built as a column under a sub-path of a portal. */
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder, PROJECT_ROOT } from '../../scripts/support/project.ts';
import { runAstro } from '../../scripts/support/run-astro.ts';

const BASE = '/lz/';
/** Scheme and host of the portal. */
export const SUB_PATH_SITE = 'https://portal.example';

export interface SubPathSite {
  /** Folder that a server gives out: the portal. */
  readonly served: string;
  /** The site in it. */
  readonly folder: string;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
}

/** Who builds it: each into a folder of its own, as the tests may be under way at the same time. */
const BUILDERS = ['build-tests', 'browser-tests', 'nginx-tests'] as const;
type Builder = (typeof BUILDERS)[number];

function siteOf(builder: Builder): SubPathSite {
  const served = join(PROJECT_ROOT, 'dist', `sub-path-${builder}`);
  return { served, folder: join(served, BASE), base: BASE };
}

/** When the last file of a finished build was written: the portal's own pages come after the site. */
const finishedAt = (page: string): number => statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Builds it, in some ten seconds, into a folder under `dist/`, unless one of the others has built it since the public
 * edition was built.
 *
 * @throws Error when the build fails
 */
export async function buildUnderSubPath(builder: Builder): Promise<SubPathSite> {
  const current = finishedAt(join(distFolder('public'), 'index.html'));
  const known = BUILDERS.map(siteOf).find(({ served }) => finishedAt(join(served, 'index.html')) > current);
  if (known) return known;
  const site = siteOf(builder);
  const { served, folder } = site;
  rmSync(served, { recursive: true, force: true });
  const env = {
    EDITION: 'public',
    BASE,
    // Vitest sets these for its own purposes, and Astro would take them for ours.
    BASE_URL: BASE,
    NODE_ENV: 'production',
    MODE: 'production',
    DEV: '',
    PROD: '1',
    SITE: SUB_PATH_SITE,
    // Printing takes longer than all the rest; what a build without PDF looks like is tested here instead.
    LIANJING_PDF: 'off',
    LIANJING_OUT: folder,
    LIANJING_CACHE: join(PROJECT_ROOT, '.astro-cache', `sub-path-${builder}`),
  };
  const code = await runAstro(['build', '--force', '--silent'], { env });
  if (code !== 0) throw new Error(`BASE=${BASE} 的构建失败（退出码 ${String(code)}）。`);
  // The portal's own pages, of which the server wants these two.
  mkdirSync(served, { recursive: true });
  for (const page of ['index.html', '404.html'])
    writeFileSync(join(served, page), '<!doctype html><title>portal</title>');
  return site;
}
