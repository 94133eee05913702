import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Edition } from './edition.ts';

/** Pages that only the internal edition has. Astro makes no routes of folders that begin with an underscore. */
const FOLDER = 'src/pages/_internal';

/** Adds the routes of the internal pages, so that the public edition has no trace of them, not even an empty page. */
export function internalPages(edition: Edition): AstroIntegration {
  return {
    name: 'internal-pages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        if (edition === 'public') return;
        for (const file of globSync('**/*.{astro,json.ts}', { cwd: fileURLToPath(new URL(FOLDER, config.root)) })) {
          injectRoute({
            pattern: '/' + file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.(astro|ts)$/, ''),
            entrypoint: `./${FOLDER}/${file}`,
            prerender: true,
          });
        }
      },
    },
  };
}
