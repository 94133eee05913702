import { measureFirstResult } from '../../bench/search/measure/first-result.ts';
import { SLOW_NETWORK, startSlowProxy } from '../../bench/search/measure/slow-proxy.ts';
import { expect, test } from '../support/test.ts';

/** So much may arrive until the first result: scripts, index and texts, compressed, headers included. In bytes. */
const BUDGETS = [
  ['four characters that stand in entries', '招标文件', 33_000],
  ['a question in other words', '评委收了钱怎么办', 75_000],
] as const;

for (const [what, query, budget] of BUDGETS) {
  test(`the first answer to ${what} is light`, async ({ browser, baseURL }) => {
    // On a slow line it is plain what came before the first result and what after it.
    const proxy = await startSlowProxy(Number(new URL(baseURL ?? '').port), SLOW_NETWORK);
    try {
      const first = await measureFirstResult(browser, `${proxy.origin}/search/?q=${encodeURIComponent(query)}`);
      expect(first?.bytes).toBeGreaterThan(10_000);
      expect(first?.bytes).toBeLessThanOrEqual(budget);
    } finally {
      await proxy.close();
    }
  });
}

test('who searches once fetches nothing in advance; who searches again has the whole index', async ({ page }) => {
  const inAdvance: string[] = [];
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (/\/(?:texts|chunks)\.json$/.test(path)) inAdvance.push(path.replace(/.*\//, ''));
  });
  await page.goto(`/search/?q=${encodeURIComponent('招标文件')}`);
  await page.locator('.facet-results[aria-busy="false"]').waitFor();
  // A page that is idle would have begun by then.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState('networkidle');
  expect(inAdvance).toEqual([]);
  await page.getByRole('main').getByRole('searchbox').fill('评标专家');
  await expect.poll(() => inAdvance).toEqual(['texts.json', 'chunks.json']);
});
