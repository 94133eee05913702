/** The public edition, built as a column under a sub-path of a portal. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/support/project.ts';
import { runAstro } from '../../scripts/support/run-astro.ts';

const BASE = '/lz/';

export interface SubPathSite {
  /** Folder that a server gives out: the portal. */
  readonly served: string;
  /** The site in it. */
  readonly folder: string;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
}

/**
 * Builds it, in some ten seconds, into a folder of its own under `dist/`.
 *
 * @param name keeps test runs apart that may be under way at the same time
 * @throws Error when the build fails
 */
export async function buildUnderSubPath(name: string): Promise<SubPathSite> {
  const served = join(PROJECT_ROOT, 'dist', `sub-path-${name}`);
  const folder = join(served, BASE);
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
    SITE: 'https://portal.example',
    // Printing takes longer than all the rest; what a build without PDF looks like is tested here instead.
    LIANJING_PDF: 'off',
    LIANJING_OUT: folder,
    LIANJING_CACHE: join(PROJECT_ROOT, '.astro-cache', `sub-path-${name}`),
  };
  const code = await runAstro(['build', '--force', '--silent'], { env });
  if (code !== 0) throw new Error(`BASE=${BASE} 的构建失败（退出码 ${String(code)}）。`);
  // The portal's own pages, of which the server wants these two.
  mkdirSync(served, { recursive: true });
  for (const page of ['index.html', '404.html'])
    writeFileSync(join(served, page), '<!doctype html><title>portal</title>');
  return { served, folder, base: BASE };
}
