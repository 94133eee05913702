/** Search in the build and in development. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveIndexInDevelopment } from './build/dev-server.ts';
import { buildIndexFiles } from './build/pagefind-files.ts';
import type { SearchRecord } from './build/record.ts';
import { readSynonyms } from './build/synonyms.ts';

/** The page that holds all records as JSON while the site is built. */
const RECORDS = 'search-records.json';

/**
 * Builds the index from what `src/pages/search-records.json.ts` gives, and takes that file out of the site. In
 * development the index is built from the same address when it is first asked for, and again when content changes.
 */
export function pagefindSearch(): AstroIntegration {
  let project = '';
  return {
    name: 'lianjing-search',
    hooks: {
      'astro:config:setup': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        serveIndexInDevelopment(server, RECORDS, project, (message) => {
          logger.info(message);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const root = fileURLToPath(dir);
        const source = join(root, RECORDS);
        const records = JSON.parse(readFileSync(source, 'utf8')) as SearchRecord[];
        const files = await buildIndexFiles(records, readSynonyms(project));
        for (const { path, content } of files) {
          const target = join(root, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        rmSync(source);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${String(records.length)} records, ${String(files.length)} files in ${seconds} s`);
      },
    },
  };
}
