import type { Page } from '@playwright/test';
import { ALL_RULES, axeFaults, COLOUR_RULES, installAxe, SIZE_RULES } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';
import { field, openSample, openWorkbench } from '../support/workbench.ts';

/** Light with all rules, then dark and large type with what colours and sizes can change. */
async function faultsNow(page: Page, what: string): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (name: string, rules: typeof ALL_RULES): Promise<void> => {
    found.push(...(await axeFaults(page, rules)).map((fault) => `${what} [${name}] ${fault}`));
  };
  await look('浅色', ALL_RULES);
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('深色', COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => {
    document.documentElement.dataset.type = 'large';
  });
  await look('大字版', SIZE_RULES);
  await page.evaluate(() => {
    delete document.documentElement.dataset.type;
  });
  return found;
}

for (const width of [1280, 390]) {
  test(`no accessibility fault at ${String(width)} px, with findings, lists and dialogs open`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    await installAxe(page);
    const faults: string[] = [];
    await openWorkbench(page, 'ES19-F1');
    faults.push(...(await faultsNow(page, '空表')));
    await field(page, '权力运行 · 风险点名称').click();
    await page.keyboard.type('招标文件', { delay: 30 });
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    faults.push(...(await faultsNow(page, '列出的标准风险点')));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '查目录' }).click();
    for (const name of ['本行', '查目录', '检查', '填表篮']) {
      await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
      await page.waitForTimeout(400);
      faults.push(...(await faultsNow(page, `侧栏 ${name}`)));
    }
    await page.getByRole('button', { name: /^关闭 ?侧栏$/ }).click();
    for (const name of ['草稿', '导入', '导出', '怎样用']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      faults.push(...(await faultsNow(page, `对话框 ${name}`)));
      await page.keyboard.press('Escape');
    }
    for (const form of ['ES19-F4', 'GR-F1', 'GT-F1']) {
      await openWorkbench(page, form);
      await openSample(page);
      await expect(page.locator('.wb-mark[data-severity]').first()).toBeVisible();
      faults.push(...(await faultsNow(page, `${form} 样例`)));
    }
    expectNoFaults(faults);
  });
}

test('everything is done without a mouse', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, '填报时间').focus();
  await page.keyboard.press('Tab');
  // The button that adds a point to the group, then its first field.
  for (let stop = 0; stop < 3; stop += 1) {
    if (await field(page, '权力运行 · 风险点名称').evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(field(page, '权力运行 · 风险点名称')).toBeFocused();
  await page.keyboard.type('公车', { delay: 40 });
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field(page, '权力运行 · 风险点名称')).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(field(page, '权力运行 · 第 2 行 · 风险点名称')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '已加上第 2 行' })).toBeAttached();
  // From the last field of the row into its tools: one stop, and arrows inside.
  await field(page, '权力运行 · 第 2 行 · 风险等级').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^怎样定/ }).and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Tab');
  const tools = page.getByRole('toolbar', { name: '权力运行 · 第 2 行：行操作' });
  await expect(tools.getByRole('button', { name: '在下面加一行' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tools.getByRole('button', { name: '删去这一行' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, '权力运行 · 风险点名称')).toBeFocused();
});

test('at 390 px one point comes after the other, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const form of ['ES19-F1', 'ES19-F3', 'GT-F2', 'GT-F4', 'HB-F1', 'GR-F1']) {
    await openWorkbench(page, form);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, form).toBeLessThanOrEqual(390);
  }
  await openWorkbench(page, 'ES19-F1');
  await expect(page.locator('td[data-label="风险点名称"]').first()).toBeVisible();
  await field(page, '权力运行 · 风险点名称').fill('甲');
  await expect(field(page, '权力运行 · 风险点名称')).toHaveValue('甲');
  await field(page, '权力运行 · 风险点名称').pressSequentially('招标', { delay: 30 });
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the panel stands beside portrait paper, over landscape paper, and never over the tools', async ({ page }) => {
  for (const [form, beside] of [
    ['ES19-F1', true],
    ['ES19-F6', false],
  ] as const) {
    await openWorkbench(page, form);
    await page.getByRole('button', { name: '查目录' }).click();
    const [panel, paper, tools] = await Promise.all(
      ['.wb-panel', '.paper', '.wb-toolbar'].map((selector) => page.locator(selector).boundingBox()),
    );
    if (!panel || !paper || !tools) throw new Error(form);
    expect(panel.x >= paper.x + paper.width, form).toBe(beside);
    expect(Math.abs(panel.y - paper.y), form).toBeLessThan(40);
    expect(panel.y, form).toBeGreaterThanOrEqual(tools.y + tools.height);
  }
});

test('without JavaScript the page says what one can do', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/forms/es19-f1/fill/');
  await expect(page.getByText('这个浏览器没有开启')).toBeVisible();
  await expect(page.getByText('正在打开')).toBeHidden();
  await page.getByRole('link', { name: '打印空白的个人登记表（2019）' }).click();
  await expect(page).toHaveURL(/\/forms\/es19-f1\/$/);
  await context.close();
});
