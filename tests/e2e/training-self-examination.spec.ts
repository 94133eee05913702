import { axeFaultsInBothColours, installAxe } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';

const PAGE = '/training/self-examination/';
const KEY = 'lianjing:self-examination';

test('a portrait is kept in this browser, and nothing is sent', async ({ page }) => {
  await page.goto('/training/');
  await page.getByRole('link', { name: '画好个人廉政像' }).click();
  const requests: string[] = [];
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  const first = page.getByRole('group', { name: /思想懒惰、精神萎靡/ });
  await first.getByRole('radio', { name: '有一点' }).focus();
  await page.keyboard.press(' ');
  await page.locator('[data-note="lan"]').fill('周报晚交过两次，改为周四下班前交。');
  await expect(page.getByRole('status')).toHaveText(/合计：27 项已答 1 项，有 0 项，有一点 1 项/);
  expect(requests).toEqual([]);
  await page.reload();
  await expect(first.getByRole('radio', { name: '有一点' })).toBeChecked();
  await expect(page.locator('[data-note="lan"]')).toHaveValue('周报晚交过两次，改为周四下班前交。');
});

test('a portrait is erased when the person says so, and only then', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('radio', { name: '没有' }).first().check();
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: '清除全部内容' }).click();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toBeNull();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '清除全部内容' }).click();
  await expect(page.getByRole('status')).toHaveText('已经清除。');
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('no accessibility fault on the private page', async ({ page }) => {
  await installAxe(page);
  await page.goto(PAGE);
  expectNoFaults(await axeFaultsInBothColours(page));
});
