import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, envField } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { EDITIONS, parseEdition } from './src/edition/edition.ts';
import { internalPages } from './src/edition/internal-pages.ts';
import { publicationPdf } from './src/exports/publications/pdf-integration.ts';
import { sitemap } from './src/exports/sitemap.ts';
import { contentIntegrity } from './src/integrity/astro-integration.ts';
import { pagefindSearch } from './src/search/pagefind-integration.ts';
import { modulePreload } from './src/site/module-preload/integration.ts';
import { parseBase, parseSite } from './src/site/place.ts';

const edition = parseEdition(process.env.EDITION);

export default defineConfig({
  site: parseSite(process.env.SITE),
  base: parseBase(process.env.BASE),
  outDir: process.env.LIANJING_OUT ?? `./dist/${edition}`,
  // A build of its own kind beside another one must not share the content store with it.
  cacheDir: process.env.LIANJING_CACHE ?? `./.astro-cache/${edition}`,
  trailingSlash: 'always',
  // Nothing inline: the Content-Security-Policy then needs neither hashes nor 'unsafe-inline'.
  build: { inlineStylesheets: 'never' },
  env: {
    schema: {
      EDITION: envField.enum({ context: 'server', access: 'public', values: [...EDITIONS], default: 'internal' }),
    },
  },
  integrations: [
    contentIntegrity(),
    internalPages(edition),
    mdx(),
    modulePreload(),
    pagefindSearch(),
    publicationPdf(),
    sitemap(),
  ],
  markdown: {
    // remark-cjk-friendly: `**重点：**内容` is bold, which plain CommonMark leaves as asterisks.
    processor: unified({ remarkPlugins: [remarkGfm, remarkCjkFriendly], smartypants: false }),
    // Shiki writes inline styles, which the Content-Security-Policy forbids.
    syntaxHighlight: false,
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // 信创 browsers are Chromium from about 110.
      target: 'chrome110',
      cssTarget: 'chrome110',
      rolldownOptions: {
        // Every .mdx file prints an eight-line notice about its "use" directives; it says nothing of use.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
