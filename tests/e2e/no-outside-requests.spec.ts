import { expectNoFaults } from '../support/faults.ts';
import { sitePages } from '../support/site-pages.ts';
import { samplePerTemplate } from '../support/templates.ts';
import { test } from '../support/test.ts';
import { watchPage } from '../support/watch-page.ts';

/** Searching loads WebAssembly in a worker: what the policy forbids there shows up in the console only. */
const SEARCH = '/search/?q=印章';

test('a page of every template keeps to this host and to the policy', async ({ page, edition, baseURL }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  let current = '';
  await watchPage(page, new URL(baseURL ?? '').origin, (fault) => {
    faults.push(`${current} ${fault}`);
  });
  const sample = samplePerTemplate(sitePages(edition)).map(({ path }) => path);
  for (const path of [...sample, SEARCH]) {
    current = path;
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expectNoFaults(faults);
});
