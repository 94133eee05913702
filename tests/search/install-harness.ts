import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Address under which the page gets the script: its own host, as the Content-Security-Policy wants. */
const ADDRESS = '/search-harness.js';

let bundled: Promise<string> | undefined;

/** The harness with the search that the site has, as one script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: fileURLToPath(new URL('harness.ts', import.meta.url)), formats: ['es'], fileName: 'harness' },
    },
  });
  const output = Array.isArray(result) ? result[0] : undefined;
  if (output === undefined) throw new Error('Vite made no bundle of the search harness.');
  return output.output[0].code;
}

/** Opens a page of the site that has the harness, in which `page.evaluate` then finds it as `searchHarness`. */
export async function openHarness(page: Page): Promise<void> {
  bundled ??= bundle();
  const body = await bundled;
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.goto('/search/');
  await page.addScriptTag({ url: ADDRESS, type: 'module' });
  await page.waitForFunction(() => 'searchHarness' in globalThis);
}
