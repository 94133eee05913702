import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeBundle } from '../../scripts/bundle.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';

/** Spaces and Chinese, as in the folders of an office. */
const FOLDER = '资料 2026';

for (const edition of EDITIONS) {
  test.describe(`the offline bundle of the ${edition} edition, opened from the disk`, () => {
    test.describe.configure({ mode: 'default' });

    let temporary: string;
    let start: string;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      temporary = mkdtempSync(join(tmpdir(), 'lianjing-offline-'));
      const archive = unzipSync(readFileSync(await writeBundle(edition, temporary)));
      for (const [path, bytes] of Object.entries(archive)) {
        const file = join(temporary, FOLDER, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
        if (path.endsWith('打开廉镜.html')) start = pathToFileURL(file).href;
      }
    });
    test.afterAll(() => {
      rmSync(temporary, { recursive: true, force: true });
    });

    /** Everything that a person would see as broken. */
    function watch(page: Page): string[] {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`脚本出错：${error.message}`));
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`没有读到 ${request.url()}`);
      });
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) faults.push(`请求了 ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`控制台报错：${message.text()}`);
      });
      return faults;
    }

    const results = (page: Page) => page.locator('[data-search-exact] li[data-entry-id]');

    test('begins at the home page and can be browsed by its links', async ({ page }) => {
      const faults = watch(page);
      await page.goto(start);
      await expect(page).toHaveURL(/\/site\/index\.html$/);
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '措施', exact: true }).click();
      await expect(page).toHaveURL(/\/site\/measures\/index\.html$/);
      await page.locator('main a[href*="gg-m001"]').first().click();
      await expect(page.locator('[data-source-text]')).toBeVisible();
      await page
        .getByRole('link', { name: /第 \d+ 项|第二条/ })
        .first()
        .click();
      await expect(page).toHaveURL(/\/documents\/gg-d1\/index\.html#p\d+$/);
      expectNoFaults(faults);
    });

    test('searches from the home page, and a result opens its entry', async ({ page }) => {
      const faults = watch(page);
      await page.goto(start);
      await page.getByRole('main').getByRole('searchbox').fill('自由裁量权');
      await page.getByRole('main').getByRole('searchbox').press('Enter');
      await expect(results(page).first()).toBeVisible();
      await results(page).first().getByRole('link').first().click();
      await expect(page).toHaveURL(/\/(risks|measures)\/[a-z0-9-]+\/index\.html/);
      await expect(page.locator('[data-source-text]')).toBeVisible();
      expectNoFaults(faults);
    });

    test('keeps a typed search and its filters in the address', async ({ page }) => {
      const faults = watch(page);
      await page.goto(new URL('site/search/index.html?q=%E6%8B%9B%E6%A0%87', start).href);
      await expect(results(page).first()).toBeVisible();
      await page.getByRole('main').getByRole('searchbox').fill('印章');
      await expect(page).toHaveURL(/q=%E5%8D%B0%E7%AB%A0/);
      await expect(results(page).first()).toContainText('印章');
      expectNoFaults(faults);
    });

    test('has the quick search on every page', async ({ page }) => {
      const faults = watch(page);
      await page.goto(new URL('site/risks/gg-r001/index.html', start).href);
      await page.keyboard.press('/');
      await page.keyboard.type('GG-R041');
      await expect(page.getByRole('option').first()).toContainText('GG-R041');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/risks\/gg-r041\/index\.html/);
      expectNoFaults(faults);
    });

    test('filters a list', async ({ page }) => {
      const faults = watch(page);
      await page.goto(new URL('site/risks/index.html', start).href);
      await page.getByRole('checkbox').first().check();
      await expect(page).toHaveURL(/risks\/index\.html\?/);
      expectNoFaults(faults);
    });

    test('asks the questions of a course, and makes a booklet', async ({ page }) => {
      test.skip(edition === 'public', 'training is internal');
      const faults = watch(page);
      await page.goto(new URL('site/training/levels/exercises/index.html', start).href);
      await expect(page.locator('form.question').first()).toBeVisible();
      await page.goto(new URL('site/training/booklet/index.html?e=HZ-R01_03', start).href);
      await expect(page.locator('.booklet-page')).not.toHaveCount(0);
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: '存为 Word' }).click();
      expect((await file).suggestedFilename()).toBe('廉政风险防控条目选编.docx');
      expectNoFaults(faults);
    });
  });
}
