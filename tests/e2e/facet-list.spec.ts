import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const rows = (page: Page) => page.locator('main [data-entry-id]:visible');
const status = (page: Page) => page.locator('main').getByRole('status');
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const queryOf = (page: Page) => new URL(page.url()).search;

/** The number beside a value, read from the page. */
async function countBeside(page: Page, value: string): Promise<number> {
  return Number(await page.locator(`label:has(input[value="${value}"]) [data-count]`).innerText());
}

test.describe('the list of risks', () => {
  test('shows what the address asks for', async ({ page }) => {
    await page.goto('/risks/?category=power&level=high');
    const shown = await rows(page).count();
    expect(shown).toBeGreaterThan(0);
    await expect(status(page)).toHaveText(`共 ${String(shown)} 条`);
    await expect(
      page.locator('main [data-entry-id]:visible:not([data-category="power"][data-level="high"])'),
    ).toHaveCount(0);
    await expect(box(page, /权力运行/)).toBeChecked();
  });

  test('shows as many rows as the count beside a value says', async ({ page }) => {
    await page.goto('/risks/?level=high');
    const expected = await countBeside(page, 'environment');
    await box(page, /外部环境/).check();
    await expect(rows(page)).toHaveCount(expected);
    await expect.poll(() => queryOf(page)).toBe('?category=environment&level=high');
  });

  test('adds up values of one facet', async ({ page }) => {
    await page.goto('/risks/?level=high');
    const high = await rows(page).count();
    const low = await countBeside(page, 'low');
    await box(page, /低/).check();
    await expect(rows(page)).toHaveCount(high + low);
    await expect.poll(() => queryOf(page)).toBe('?level=high&level=low');
  });

  test('goes back and forward', async ({ page }) => {
    await page.goto('/risks/');
    const all = await rows(page).count();
    await box(page, /作风效能/).check();
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    const some = await rows(page).count();
    await page.goBack();
    await expect(rows(page)).toHaveCount(all);
    await expect(box(page, /作风效能/)).not.toBeChecked();
    await page.goForward();
    await expect(rows(page)).toHaveCount(some);
  });

  test('takes one condition back by its chip, and all at once', async ({ page }) => {
    await page.goto('/risks/?category=conduct&level=low');
    await page.getByRole('button', { name: '去掉 类别：作风效能' }).press('Enter');
    await expect.poll(() => queryOf(page)).toBe('?level=low');
    await expect(page.getByRole('button', { name: /去掉 等级/ })).toBeFocused();
    await page.getByRole('button', { name: '清除筛选' }).press('Enter');
    await expect.poll(() => queryOf(page)).toBe('');
    await expect(status(page)).toBeFocused();
  });

  test('says so when nothing is left, and hides empty groups', async ({ page }) => {
    await page.goto('/risks/?category=power&level=extreme');
    await expect(status(page)).toHaveText('共 0 条');
    await expect(page.getByText('没有同时符合这些条件的条目')).toBeVisible();
    await expect(page.locator('main h2:visible')).toHaveCount(0);
  });

  test('ignores a value that does not exist', async ({ page }) => {
    await page.goto('/risks/?catalogue=nowhere&level=high');
    await expect(page.getByRole('button', { name: /^去掉/ })).toHaveCount(1);
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test('keeps its filters in a drawer on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/risks/');
    await expect(box(page, /权力运行/)).toBeHidden();
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await box(page, /权力运行/).check();
    await page.getByRole('button', { name: '看筛选结果' }).click();
    await expect(box(page, /权力运行/)).toBeHidden();
    await expect(status(page)).toBeFocused();
  });
});

test('a measure is found by the category and level of the risks it controls', async ({ page }) => {
  await page.goto('/measures/?category=conduct&level=low');
  expect(await rows(page).count()).toBeGreaterThan(0);
  await expect(page.locator('main [data-entry-id]:visible').first()).toHaveAttribute('data-category', /conduct/);
});

test('each count of the matrix leads to a list of that many', async ({ page }) => {
  // One list for each cell of the matrix.
  test.setTimeout(120_000);
  await page.goto('/matrix/');
  const links = await page
    .locator('.matrix td a')
    .evaluateAll((cells) =>
      cells.map((cell) => [cell.getAttribute('href') ?? '', parseInt(cell.textContent)] as const),
    );
  expect(links.length).toBeGreaterThan(30);
  await page.goto('/risks/');
  for (const [address, count] of links) {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await expect(rows(page), address).toHaveCount(count);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a list shows every row and the ways to the pages per value', async ({ page }) => {
    await page.goto('/risks/?category=power');
    await expect(page.locator('main [data-entry-id]:not(:visible)')).toHaveCount(0);
    await expect(page.locator('[data-facet-form]')).toBeHidden();
    await page.getByRole('link', { name: '按类别' }).click();
    await page.getByRole('link', { name: '权力运行' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('权力运行');
    expect(await rows(page).count()).toBeGreaterThan(100);
  });

  test('the search of the home page carries the query to the search page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('自由裁量');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=%E8%87%AA%E7%94%B1%E8%A3%81%E9%87%8F$/);
  });
});
