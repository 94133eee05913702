/** PDF files in the build: made when a browser is at hand, and said plainly when none is. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Browser } from '@playwright/test';
import type { Plugin } from 'vite';
import { printPublications } from './pdf.ts';

const MODULE = 'virtual:lianjing-pdf';

/**
 * The browser is started before the pages are rendered, so that they know whether there will be a PDF to link to; when
 * a page cannot be printed afterwards, the build fails rather than leaving a dead link.
 */
export function publicationPdf(): AstroIntegration {
  let browser: Browser | undefined;
  let base = '/';
  return {
    name: 'lianjing-pdf',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        base = config.base.replace(/\/?$/, '/');
        if (command === 'build') browser = await startBrowser(logger);
        updateConfig({ vite: { plugins: [pdfPlugin(browser !== undefined)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (browser === undefined) return;
        const start = performance.now();
        try {
          const files = await printPublications(browser, { root: fileURLToPath(dir), base });
          logger.info(`${String(files.length)} files in ${((performance.now() - start) / 1000).toFixed(1)} s`);
        } finally {
          await browser.close();
        }
      },
    },
  };
}

/** @returns a running browser, or `undefined` with the reason in the log */
async function startBrowser(logger: AstroIntegrationLogger): Promise<Browser | undefined> {
  if (process.env.LIANJING_PDF === 'off') return undefined;
  // Not before it is needed: it would slow down every other command.
  const [{ chromium }, { findBrowser, launchOptions }] = await Promise.all([
    import('@playwright/test'),
    import('../../../scripts/find-browser.ts'),
  ]);
  const found = findBrowser();
  if (found === undefined) {
    logger.warn(
      '没有找到 Chromium，这次构建不生成 PDF，网页上也不列 PDF 下载；安装 Chromium 或设 PLAYWRIGHT_CHROMIUM 后再构建。',
    );
    return undefined;
  }
  try {
    return await chromium.launch(launchOptions(found));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    logger.warn(`${found.path} 无法启动，这次构建不生成 PDF，网页上也不列 PDF 下载：${reason}`);
    return undefined;
  }
}

/** Tells the pages whether there will be PDF files. */
const pdfPlugin = (made: boolean): Plugin => ({
  name: MODULE,
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? `export const PDF_IS_MADE = ${String(made)};` : undefined),
});
