import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { field, openSample, openWorkbench, saved } from '../support/workbench.ts';

/** Saves the draft in hand as a file. @returns where it lies */
async function exportAs(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  await page.keyboard.press('Escape');
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function chooseFile(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByLabel('选一个文件').setInputFiles(path);
}

const texts = (page: Page): Promise<readonly string[]> =>
  page.locator('.paper textarea').evaluateAll((fields) => fields.map((one) => (one as HTMLTextAreaElement).value));

for (const [kind, form] of [
  ['JSON', 'ES19-F1'],
  ['Word', 'ES19-F1'],
  ['Word', 'ES19-F6'],
  ['Word', 'GR-F1'],
] as const) {
  test(`${form} goes out as ${kind} and comes back as a draft of its own`, async ({ page }) => {
    await openWorkbench(page, form);
    await openSample(page);
    const before = await texts(page);
    const file = await exportAs(page, `导出 ${kind}`);
    await chooseFile(page, file);
    await expect(page.getByRole('heading', { name: '读到了什么' })).toBeVisible();
    // Nothing has happened yet.
    await expect(page.getByLabel('草稿名称')).toHaveValue('样例 1');
    await page.getByRole('button', { name: '建成一份新草稿' }).click();
    await expect(page.getByLabel('草稿名称')).not.toHaveValue('样例 1');
    expect(await texts(page)).toEqual(before);
    await expect(page.locator('.wb-mark .entry-id').first()).toBeVisible();
  });
}

test('a file that is no such form is refused with its reason, and the draft in hand is untouched', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, '填报人员').fill('填报人 1');
  await saved(page);
  const word = await exportAs(page, '导出 Word');
  const broken = test.info().outputPath('坏了.docx');
  writeFileSync(broken, readFileSync(word).subarray(0, 2000));
  const text = test.info().outputPath('不是表.docx');
  writeFileSync(text, '这不是 Word 文件');
  for (const file of [broken, text]) {
    await chooseFile(page, file);
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/\S{10}/);
    await expect(page.getByRole('button', { name: '建成一份新草稿' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(field(page, '填报人员')).toHaveValue('填报人 1');
  }
  await openWorkbench(page, 'ES19-F6');
  await chooseFile(page, word);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('个人');
});
