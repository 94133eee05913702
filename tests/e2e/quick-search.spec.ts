import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const PAGE = '/risks/gg-r001/';
const dialog = (page: Page) => page.getByRole('dialog', { name: '快速搜索' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const entries = (page: Page) => dialog(page).locator('[data-entry-id]');

test.beforeEach(async ({ page }) => {
  await page.goto(PAGE);
});

test('opens with /, Ctrl+K and its link', async ({ page }) => {
  for (const open of [
    () => page.keyboard.press('/'),
    () => page.keyboard.press('Control+k'),
    () => page.getByRole('link', { name: '搜索' }).click(),
  ]) {
    await open();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
});

test('opens again in the very moment after it was closed', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  // Without a frame between the two keys, as on a busy machine: the hidden field still has the focus.
  const closed = await field(page).evaluate((input) => {
    const press = (init: KeyboardEventInit) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    press({ key: 'Escape' });
    const gone = input.closest('dialog[open]') === null;
    press({ key: 'k', ctrlKey: true });
    return gone;
  });
  expect(closed).toBe(true);
  await expect(field(page)).toBeFocused();
  await expect(dialog(page)).toBeVisible();
});

test('does not open while somebody types in a field', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').fill('a/b');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
});

/** Its script takes a while. */
const delayIt = (page: Page) =>
  page.route(/quick-search[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });

test('loses nothing that is typed while it is on its way', async ({ page }) => {
  await delayIt(page);
  await page.goto(PAGE);
  await page.keyboard.press('/');
  await page.keyboard.type('GG-R041');
  await expect(field(page)).toHaveValue('GG-R041');
  await page.keyboard.type(' ');
  await expect(field(page)).toHaveValue('GG-R041 ');
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', 'GG-R041');
});

test('has a field for an input method while it is on its way, and waits until nothing is composed', async ({
  page,
}) => {
  await delayIt(page);
  const client = await page.context().newCDPSession(page);
  await page.goto(PAGE);
  await page.keyboard.press('/');
  for (const text of ['w', 'wei', 'weibiao']) {
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  // It has arrived, and would have opened by then.
  await expect(page.locator('link[href*="quick-search"][rel="stylesheet"]')).toBeAttached();
  await page.waitForTimeout(500);
  await expect(dialog(page)).toBeHidden();
  await client.send('Input.insertText', { text: '围标' });
  await expect(field(page)).toHaveValue('围标');
  await expect(field(page)).toBeFocused();
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', 'HB-R5');
});

test('takes Chinese in its order, whenever it comes', async ({ page }) => {
  await page.keyboard.press('/');
  // Each character by itself, as an input method hands it over: some before the dialog is there, some after.
  await page.keyboard.type('利用职务泄密围标串标和失职渎职');
  await expect(field(page)).toHaveValue('利用职务泄密围标串标和失职渎职');
});

test('is one, however often its link is clicked', async ({ page }) => {
  await delayIt(page);
  await page.goto(PAGE);
  await page.getByRole('link', { name: '搜索' }).dblclick();
  await expect(page.locator('.early-field')).toHaveCount(1);
  await page.keyboard.type('围标');
  await expect(field(page)).toHaveValue('围标');
  await expect(field(page)).toBeFocused();
});

test('gives the focus back to where it was opened', async ({ page }) => {
  const link = page.getByRole('link', { name: '搜索' });
  await link.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('loads nothing before it is opened', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto('/risks/gg-r002/', { waitUntil: 'networkidle' });
  expect(requested.filter((path) => /pagefind|quick-search\./.test(path))).toEqual([]);
});

test('is a combobox with a listbox', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).fill('自由裁量权');
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', 'GG-R040');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog(page).getByRole('status')).toHaveText(/^查到 \d+ 条$/);
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');

  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const first = await options(page).first().getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/risks\/gg-r040\//);
});

test('leads to the search page with Enter', async ({ page }) => {
  await page.keyboard.press('/');
  await field(page).fill('公车');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E5%85%AC%E8%BD%A6$/);
  await expect(page.locator('[data-search-exact] li[data-entry-id]').first()).toBeVisible();
});

test('leads there from its last option as well', async ({ page }) => {
  await page.keyboard.press('/');
  await field(page).fill('监督');
  await options(page).filter({ hasText: '在搜索页查看全部' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('leaves arrows and Enter to a Chinese input method', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'gongche', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(400);
  await expect(options(page)).toHaveCount(0);
  await client.send('Input.insertText', { text: '公车' });
  await expect(entries(page).first()).toBeVisible();
});

test('shows the answer to the last query, however late the others come', async ({ page }) => {
  let held = true;
  await page.route('**/pagefind/*/text/*', async (route) => {
    if (held) await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.keyboard.press('/');
  await field(page).fill('监督检查');
  await page.waitForTimeout(200);
  held = false;
  await field(page).fill('小金库');
  await expect(entries(page).first()).toContainText('小金库');
  await page.waitForTimeout(900);
  await expect(entries(page).first()).toContainText('小金库');
});

test('remembers the last searches, and forgets them when told', async ({ page }) => {
  await page.keyboard.press('/');
  await field(page).fill('小金库');
  await entries(page).first().click();
  await page.waitForURL(/#:~:|\/[a-z]+\/[a-z0-9-]+\//);
  await page.goto(PAGE);
  await page.keyboard.press('/');
  await expect(options(page)).toHaveText(['小金库']);
  await dialog(page).getByRole('button', { name: '清除最近的搜索' }).click();
  await expect(options(page)).toHaveCount(0);
});

test('says so when the index cannot be read', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.keyboard.press('/');
  await field(page).fill('公车');
  await expect(dialog(page).getByRole('status')).toContainText('搜索索引没有读到');
  await options(page).first().click();
  await expect(page.getByRole('alert')).toContainText('搜索索引没有读到');
});

test('marks the words on the page that it opens', async ({ page }) => {
  await page.keyboard.press('/');
  await field(page).fill('自由裁量权');
  await entries(page).first().click();
  await expect(page).toHaveURL(/\/risks\/gg-r040\//);
});
