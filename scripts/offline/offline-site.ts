/** The files of the offline bundle, from a built site. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
// esbuild puts a module and all that it imports into one classic script; Vite brings it along anyway.
import { build } from 'esbuild';
import { PROJECT_ROOT } from '../support/project.ts';
import { offlinePage } from './offline-page.ts';

export type SiteFiles = ReadonlyMap<string, Uint8Array>;

const encoder = new TextEncoder();

/** The files that scripts fetch: as scripts that hand their bytes over, see `src/offline/offline.ts`. */
const isFetched = (path: string): boolean =>
  path.startsWith('pagefind/') || /^(?:training|forms)\/.*\.json$/.test(path);
/** Compressed copies are for servers, and so is what tells robots and the server itself what to do. */
const isForServers = (path: string): boolean => /\.(?:br|gz)$|^(?:404\.html|robots\.txt|sitemap\.xml)$/.test(path);

/**
 * @param root folder of a site that was built for the root of a host
 * @returns content by path from the root of the bundle's site, in the order of the paths
 */
export async function offlineSite(root: string): Promise<SiteFiles> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => statSync(join(root, path)).isFile() && !isForServers(path))
    .toSorted();
  const scripts = await classicScripts(
    root,
    paths.filter((path) => /^_astro\/.*\.js$/.test(path)),
  );
  const files = paths.map((path): readonly [string, Uint8Array] => {
    const bytes = readFileSync(join(root, path));
    if (path.endsWith('.html')) return [path, encoder.encode(offlinePage(bytes.toString('utf8'), `/${path}`))];
    if (isFetched(path)) return [`offline/files/${path}.js`, packedFile(path, bytes)];
    return [path, scripts.get(path) ?? bytes];
  });
  return new Map([...files, ['offline/offline.js', await offlineScript()]]);
}

const packedFile = (path: string, bytes: Buffer): Uint8Array =>
  encoder.encode(`lianjingFile(${JSON.stringify(path)},"${bytes.toString('base64')}");\n`);

const TARGET = { bundle: true, format: 'iife', target: 'chrome110', write: false, logLevel: 'error' } as const;

async function offlineScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...TARGET,
    minify: true,
    entryPoints: [join(PROJECT_ROOT, 'src/offline/offline.ts')],
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Each script by itself, with everything that it imports, now or later. */
async function classicScripts(root: string, paths: readonly string[]): Promise<SiteFiles> {
  const results = await Promise.all(
    paths.map(async (path) => {
      const { outputFiles } = await build({
        ...TARGET,
        minify: true,
        entryPoints: [join(root, path)],
        // Vite's helper names other scripts by their addresses, to load them early. Here nothing is left to load.
        plugins: [
          {
            name: 'no-preload',
            setup: (compiler) => {
              compiler.onLoad({ filter: /preload-helper\.[\w-]+\.js$/ }, ({ path: file }) => ({
                contents: withoutPreload(readFileSync(file, 'utf8')),
              }));
            },
          },
        ],
      });
      return [path, outputFiles[0]?.contents ?? new Uint8Array()] as const;
    }),
  );
  return new Map(results);
}

/** @throws Error when Vite's helper no longer exports one function */
function withoutPreload(source: string): string {
  const name = /export\s*\{\s*\w+ as (\w+)\s*\};?\s*$/.exec(source)?.[1];
  if (name === undefined)
    throw new Error('Vite 的 preload-helper 与预期不同；请核对 scripts/offline/offline-site.ts。');
  return `const load = (load) => load();\nexport { load as ${name} };`;
}
