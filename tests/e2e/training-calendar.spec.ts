import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaultsInBothColours, installAxe } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';

const PAGE = '/training/calendar/';

const own = (page: Page, step: string) => page.locator(`[data-step="${step}"] [data-own-day]`);

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path());
}

test('days follow from the start by the plan’s own intervals, and can be set', async ({ page }) => {
  await page.goto(PAGE);
  await expect(own(page, 'ledger')).toHaveValue('');
  await page.getByLabel('本单位的方案哪一天印发').fill('2026-03-01');
  await expect(own(page, 'ledger')).toHaveValue('2026-06-08');
  await expect(own(page, 'search')).toHaveValue('2026-03-08');
  await expect(own(page, 'study')).toHaveValue('');
  await own(page, 'study').fill('2026-03-03');
  await page.reload();
  await expect(own(page, 'study')).toHaveValue('2026-03-03');
  await page.getByRole('button', { name: '清除我的日期' }).click();
  await expect(own(page, 'ledger')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('lianjing:calendar'))).toBeNull();
});

test('a calendar file holds the days that there are, and says so when there are none', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('button', { name: '存为日历文件（ICS）' }).click();
  await expect(page.getByRole('status')).toHaveText(/还没有一个日期/);
  await page.getByLabel('本单位的方案哪一天印发').fill('2026-03-01');
  const file = (await saved(page, '存为日历文件（ICS）')).toString('utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(file).toContain('DTSTART;VALUE=DATE:20260608\r\n');
  await expect(page.getByRole('status')).toHaveText('日历文件里有 4 步；没有日期的 7 步没有写进去。');
});

test('an Excel file is saved', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('本单位的方案哪一天印发').fill('2026-03-01');
  const file = await saved(page, '存为 Excel');
  expect(file.subarray(0, 2).toString()).toBe('PK');
  expect(file.length).toBeGreaterThan(3000);
});

test('no accessibility fault on the calendar', async ({ page }) => {
  await installAxe(page);
  await page.goto(PAGE);
  expectNoFaults(await axeFaultsInBothColours(page));
});
