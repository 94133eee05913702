import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaultsInBothColours, installAxe } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';

const SHEET = '/training/survey/bidders/';
const SUMMARY = '/training/survey/summary/';

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const choose = (page: Page, ...files: ReturnType<typeof json>[]) => page.locator('[data-files]').setInputFiles(files);

/** Answers some questions, and returns the file. */
async function fillIn(page: Page, words: string): Promise<{ name: string; text: string }> {
  await page.goto(SHEET);
  await page.getByRole('group', { name: '门难进' }).getByRole('radio', { name: '偶尔有' }).check();
  await page.getByRole('checkbox', { name: '政府采购' }).check();
  await page.getByRole('textbox', { name: /什么意见和建议/ }).fill(words);
  return saved(page, '存成文件');
}

async function eraseAll(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '清除，另填一份' }).click();
  await expect(page.getByRole('status')).toHaveText('已经清除，可以另填一份。');
}

test('a questionnaire is filled in by keyboard and stays in its tab until it is erased', async ({ page }) => {
  await page.goto('/training/');
  await page.getByRole('link', { name: '调查问卷' }).click();
  await page.getByRole('link', { name: '投标人', exact: true }).click();
  await expect(page.locator('[data-question]').last()).toHaveAttribute('data-question', 'proposals');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('group', { name: '门难进' }).getByRole('radio', { name: '没有' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('checkbox', { name: '财务管理' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(/题已答 2 题/);
  expect(requests).toEqual([]);
  await page.reload();
  await expect(page.getByRole('group', { name: '门难进' }).getByRole('radio', { name: '偶尔有' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: '财务管理' })).toBeChecked();
  await eraseAll(page);
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test('an empty sheet is not saved, and one that holds a number is saved only when one says so', async ({ page }) => {
  await page.goto(SHEET);
  await page.getByRole('button', { name: '存成文件' }).click();
  await expect(page.getByRole('status')).toHaveText('还没有答一题，没有存。');
  await page.getByRole('textbox', { name: /什么意见和建议/ }).fill('请回电 13800000000');
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.message();
  });
  await page.getByRole('button', { name: '存成文件' }).click();
  expect(await asked).toContain('像是有手机号码');
  await expect(page.getByRole('status')).toHaveText(/题已答 1 题/);
});

test('returned files are summed up; what does not count says why', async ({ page }) => {
  const first = await fillIn(page, '=评分办法写得再细一点');
  expect(first.name).toMatch(/^问卷答卷-投标人-[0-9a-f]{6}\.json$/);
  await eraseAll(page);
  const second = await fillIn(page, '开标时间早一点公布');
  await page.goto(SUMMARY);
  const requests: string[] = [];
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  await choose(
    page,
    json('甲.json', first.text),
    json('乙.json', second.text),
    json('甲 (1).json', first.text),
    json('半份.json', first.text.slice(0, 200)),
    json('别的.json', '{"a":1}'),
    json('新版.json', first.text.replace('"version": 1', '"version": 2')),
    json('大.json', ' '.repeat(1_100_000)),
  );
  await expect(page.getByRole('status')).toHaveText('计入 2 份答卷：投标人 2 份。没有计入 5 个文件，原因列在下面。');
  await expect(page.locator('[data-refused-list] li')).toHaveText([
    /“甲 \(1\)\.json”与已经计入的“甲\.json”是同一份答卷/,
    /“半份\.json”已经损坏/,
    /“别的\.json”不是本站存出的答卷/,
    /“新版\.json”是另一版格式的答卷/,
    /“大\.json”太大/,
  ]);
  await expect(page.getByRole('row', { name: '门难进' }).getByRole('cell')).toHaveText(['0', '2', '0', '0', '0']);
  await expect(page.getByRole('row', { name: '政府采购' }).getByRole('cell')).toHaveText(['2']);
  await expect(page.getByRole('listitem').filter({ hasText: '开标时间早一点公布' })).toBeVisible();
  const table = await saved(page, '存为 CSV');
  expect(table.text).toContain(",'=评分办法写得再细一点,1\r\n");
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.locator('[data-summary]')).toBeEmpty();
});

test('files can be dropped', async ({ page }) => {
  const { text } = await fillIn(page, '没有');
  await page.goto(SUMMARY);
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '丙.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('status')).toHaveText('计入 1 份答卷：投标人 1 份。');
});

test('without scripts the questionnaire is a paper to print', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(SHEET);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '存成文件' })).toBeHidden();
  await context.close();
});

test('no accessibility fault, and nothing wider than a phone', async ({ page }) => {
  await installAxe(page);
  const { text } = await fillIn(page, '没有');
  for (const path of ['/training/survey/', SHEET, SUMMARY]) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    if (path === SUMMARY) {
      await choose(page, json('甲.json', text), json('别的.json', ''));
      await expect(page.getByRole('status')).toHaveText(/计入 1 份/);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expectNoFaults(await axeFaultsInBothColours(page));
  }
});
