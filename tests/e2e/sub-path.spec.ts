import { startSiteServer, type SiteServer } from '../../scripts/server/site-server.ts';
import { buildUnderSubPath } from '../support/sub-path.ts';
import { expect, test } from '../support/test.ts';

let server: SiteServer;
let home: string;

// One worker: the site is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const { served, base } = await buildUnderSubPath('browser-tests');
  server = await startSiteServer(served);
  home = server.origin + base;
});
test.afterAll(() => server.close());

test('a search under a sub-path finds an entry and opens it under that path', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) outside.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(home);
  await page.getByRole('searchbox').fill('自由裁量');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/lz\/search\/\?q=/);
  const results = page.locator('[data-search-exact] li');
  await expect(results.first()).toBeVisible();
  await results.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/lz\/[a-z]+\/[a-z0-9-]+\//);
  await expect(page.locator('h1')).toBeVisible();
  expect(outside).toEqual([]);
});

test('the quick search and the large type work under a sub-path', async ({ page }) => {
  await page.goto(`${home}measures/`);
  await page.getByRole('button', { name: '大字版' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-type', 'large');
  await page.keyboard.press('/');
  await page.keyboard.type('GG-R041');
  await expect(page.getByRole('option').first()).toContainText('GG-R041');
});
