import { expectNoFaults } from '../support/faults.ts';
import { sitePages } from '../support/site-pages.ts';
import { samplePerTemplate } from '../support/templates.ts';
import { test } from '../support/test.ts';
import { watchPage } from '../support/watch-page.ts';

/** A search that is made, and not only offered. */
const SEARCH = '/search/?q=印章';

/** So many tabs at once: a page is waited for half a second after its last request, most of which is idle. */
const TABS = 4;

test('a page of every template keeps to this host and to the policy', async ({ context, edition, baseURL }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  const paths = [...samplePerTemplate(sitePages(edition)).map(({ path }) => path), SEARCH];
  const visit = async (tab: number): Promise<void> => {
    const page = await context.newPage();
    let current = '';
    await watchPage(page, new URL(baseURL ?? '').origin, (fault) => {
      faults.push(`${current} ${fault}`);
    });
    for (const path of paths.filter((_, index) => index % TABS === tab)) {
      current = path;
      await page.goto(path, { waitUntil: 'networkidle' });
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, (_, tab) => visit(tab)));
  expectNoFaults(faults);
});
