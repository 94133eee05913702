import { readFileSync } from 'node:fs';
import { sitePages } from '../support/site-pages.ts';
import { expect, test } from '../support/test.ts';
import { field, openSample, openWorkbench, pasteTable } from '../support/workbench.ts';

const RISK = '权力运行 · 风险点名称';

test('the page of a form leads to the page where it is filled in', async ({ page }) => {
  await page.goto('/forms/es19-f1/');
  await page.getByRole('link', { name: '填写这张表' }).click();
  await expect(field(page, RISK)).toBeVisible();
  await page.goto('/forms/gt-f5/');
  await expect(page.getByRole('link', { name: '填写这张表' })).toHaveCount(0);
});

test('standard points appear while one types Chinese, and fill the row', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  const risk = field(page, RISK);
  await risk.click();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'ziyoucailiang', selectionStart: 13, selectionEnd: 13 });
  await page.waitForTimeout(400);
  await expect(page.getByRole('option')).toHaveCount(0);
  await client.send('Input.insertText', { text: '自由裁量' });
  await expect(page.getByRole('option').first()).toBeVisible();

  // Enter is a line break as long as no option is active.
  await expect(risk).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  const option = page.getByRole('option', { selected: true });
  await expect(risk).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  const id = (await option.getAttribute('data-entry-id')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(risk).toBeFocused();
  await expect(risk).not.toHaveValue('自由裁量');
  await expect(field(page, '权力运行 · 主要内容及表现形式')).not.toHaveValue('');
  // The level is never written by itself.
  await expect(field(page, '权力运行 · 风险等级')).toHaveValue('');
  await expect(page.locator('.wb-mark .entry-id').first()).toHaveText(id);

  // Changed words are marked, and the standard ones come back.
  await risk.press('End');
  await risk.pressSequentially('啊');
  await expect(page.locator('.wb-mark:has(.entry-id)')).toContainText('已改动');
  await page.locator('.wb-mark:has(.entry-id)').click();
  await expect(page.locator('.wb-source ins')).toHaveText('啊');
  await page.getByRole('button', { name: '恢复原文' }).click();
  await expect(page.locator('.wb-mark:has(.entry-id)')).not.toContainText('已改动');
});

test('Escape closes the list, and typing goes on as if it were not there', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  const risk = field(page, RISK);
  await risk.click();
  await risk.pressSequentially('招标', { delay: 30 });
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await risk.pressSequentially('文件', { delay: 30 });
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(risk).toHaveValue('招标文件\n');
  await page.keyboard.press('Tab');
  await expect(field(page, '权力运行 · 主要内容及表现形式')).toBeFocused();
});

test('the level is translated with its reason, and written when told to', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, '外部环境 · 风险点名称').click();
  await page.getByRole('button', { name: '查目录' }).click();
  await page.getByRole('searchbox', { name: '查风险点' }).fill('GG-R039');
  await page.locator('[data-entry-id="GG-R039"]').getByRole('button', { name: '填入外部环境' }).click();
  await page.getByRole('tab', { name: '本行' }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('贵港 一级（最高，按部分写明）归一为高');
  await panel.getByRole('button', { name: '填入 3级' }).click();
  await expect(field(page, '外部环境 · 风险等级')).toHaveValue('3级');
  await panel.getByRole('button', { name: '等级怎样定' }).click();
  const dialog = page.getByRole('dialog', { name: '等级怎样定' });
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(dialog).toContainText('党纪轻处分和组织处理要成为大多数');
  await expect(dialog).toContainText('贵港（以权为级）：数字越小越重');
  await dialog.getByRole('radio', { name: /第二种形态/ }).check();
  await dialog.getByRole('button', { name: /填入 2级/ }).click();
  await expect(field(page, '外部环境 · 风险等级')).toHaveValue('2级');
  await expect(field(page, '外部环境 · 风险等级')).toBeFocused();
});

test('linked measures go into their column when they are ticked', async ({ page }) => {
  await openWorkbench(page, 'ES19-F4');
  await field(page, '第 1 行 · 风险点名称').click();
  await page.getByRole('button', { name: '查目录' }).click();
  await page.getByRole('searchbox', { name: '查风险点' }).fill('GG-R041');
  await page.locator('[data-entry-id="GG-R041"]').getByRole('button', { name: '填入第 1 行' }).click();
  await page.getByRole('tab', { name: '本行' }).click();
  const boxes = page.getByRole('tabpanel').getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: '填入所选 2 条' }).click();
  await expect(field(page, '第 1 行 · 拟采取措施')).toHaveValue(/.+\n.+/);
});

test('rows are added, moved, copied and removed by keys and buttons, and undone', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, RISK).fill('甲');
  await page.keyboard.press('Alt+Enter');
  const second = field(page, '权力运行 · 第 2 行 · 风险点名称');
  await expect(second).toBeFocused();
  await page.keyboard.type('乙');
  await page.keyboard.press('Alt+ArrowUp');
  const first = field(page, '权力运行 · 第 1 行 · 风险点名称');
  await expect(first).toBeFocused();
  await expect(first).toHaveValue('乙');
  await page
    .getByRole('toolbar', { name: '权力运行 · 第 1 行：行操作' })
    .getByRole('button', { name: '复制这一行' })
    .click();
  await expect(field(page, '权力运行 · 第 2 行 · 风险点名称')).toHaveValue('乙');
  await expect(field(page, '权力运行 · 第 2 行 · 风险点名称')).toBeFocused();
  await page
    .getByRole('toolbar', { name: '权力运行 · 第 2 行：行操作' })
    .getByRole('button', { name: '删去这一行' })
    .click();
  await expect(field(page, '权力运行 · 第 2 行 · 风险点名称')).toHaveValue('甲');

  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
  await expect(field(page, RISK)).toHaveValue('甲');
  await page.keyboard.press('Control+z');
  await expect(field(page, RISK)).toHaveValue('');
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect(field(page, '权力运行 · 第 2 行 · 风险点名称')).toHaveValue('乙');
  await page.keyboard.press('Control+y');
  await expect(first).toHaveValue('乙');
});

test('undo works after a click beside the fields, and not behind a dialog', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, RISK).fill('甲');
  // The margin of the page that all stands on: outside of the workbench.
  const margin = page.locator('body');
  await margin.click({ position: { x: 2, y: 300 } });
  await expect(page.locator('.wb :focus')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(field(page, RISK)).toHaveValue('');
  await margin.click({ position: { x: 2, y: 300 } });
  await page.keyboard.press('Control+y');
  await expect(field(page, RISK)).toHaveValue('甲');

  await page.getByRole('button', { name: '怎样用' }).click();
  await page.getByRole('dialog').getByRole('heading').first().click();
  await page.keyboard.press('Control+z');
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).first().click();
  await expect(field(page, RISK)).toHaveValue('甲');
});

test('a table from Excel or Word spreads over the cells', async ({ page }) => {
  await openWorkbench(page, 'ES19-F6');
  await pasteTable(field(page, '第 7 行 · 风险点名称'), { 'text/plain': '甲\t"一\n二"\r\n乙\t三\r\n丙\t四\r\n' });
  await expect(field(page, '第 7 行 · 主要内容及表现形式')).toHaveValue('一\n二');
  await expect(field(page, '第 9 行 · 风险点名称')).toHaveValue('丙');
  await page.keyboard.press('Control+z');
  await expect(field(page, '第 9 行 · 风险点名称')).toHaveCount(0);

  const html =
    '<table><tr><td><p>名称</p></td><td><p>一行</p><p>又一行</p></td></tr><tr><td>乙</td><td>丁</td></tr></table>';
  await pasteTable(field(page, '第 1 行 · 风险点名称'), { 'text/html': html, 'text/plain': '名称\t一行' });
  await expect(field(page, '第 1 行 · 主要内容及表现形式')).toHaveValue('一行\n又一行');
  await expect(field(page, '第 2 行 · 主要内容及表现形式')).toHaveValue('丁');
  await pasteTable(field(page, '第 1 行 · 备注'), { 'text/plain': '放得下\t放不下' });
  await expect(page.getByRole('status').filter({ hasText: '没有贴' })).toContainText('放不下');
});

test('the basket is poured in where its entries belong', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('lianjing:form-basket', JSON.stringify(['GG-R001', 'GG-R041', 'ES19-F1']));
  });
  await openWorkbench(page, 'ES19-F1');
  await page.getByRole('button', { name: '查目录' }).click();
  await page.getByRole('tab', { name: '填表篮' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('另有 1 项');
  await page.getByRole('button', { name: '倒入所选 2 条' }).click();
  await expect(field(page, '作风效能 · 风险点名称')).toHaveValue('政治理论学习不够');
  await expect(page.getByRole('button', { name: '倒入所选 0 条' })).toBeDisabled();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(field(page, '作风效能 · 风险点名称')).toHaveValue('');
});

test('what is wrong is said beside the field and in the panel, and mended by a button', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, '填报人员').fill('填报人 1');
  // What has not been reached yet is not wrong.
  await expect(page.locator('.wb-mark[data-severity="awaited"]')).toHaveText(Array<string>(6).fill('待填'));
  const wrong = page.locator('.wb-mark[data-severity="must"]');
  await expect(wrong).toHaveCount(0);
  await field(page, RISK).fill('审批不严');
  await field(page, '权力运行 · 主要内容及表现形式').fill('建立健全审批制度，加强监督检查。');
  await expect(wrong.first()).toContainText('必须改');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^检查 \d+/ }).click();
  const none = page.getByRole('button', { name: '写上“无”' });
  await expect(none).toHaveCount(5);
  await none.first().click();
  await expect(field(page, RISK)).toHaveValue('无');
  await expect(none).toHaveCount(4);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(none).toHaveCount(5);
  await page.locator('.wb-findings .link-button').first().click();
  await expect(page.locator('textarea:focus')).toHaveCount(1);
});

test('every form is filled from empty to a Word file', async ({ page }) => {
  test.setTimeout(180_000);
  const forms = sitePages('internal').flatMap(({ path }) => /^\/forms\/([^/]+)\/fill\/$/.exec(path)?.[1] ?? []);
  expect(forms.length).toBeGreaterThanOrEqual(15);
  for (const form of forms) {
    await openWorkbench(page, form);
    const fields = page.locator('.paper textarea');
    const count = Math.min(await fields.count(), 12);
    for (let index = 0; index < count; index += 1) {
      await fields.nth(index).fill(`第${String(index + 1)}格`);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Word' }).click();
    const file = await download;
    expect(file.suggestedFilename(), form).toMatch(/\.docx$/);
    // A zip, as every Word file is.
    expect(
      readFileSync(await file.path())
        .subarray(0, 4)
        .toString('latin1'),
      form,
    ).toBe('PK\u0003\u0004');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('已生成');
  }
});

test('lists are saved for Excel, and JSON is there for every form', async ({ page }) => {
  await openWorkbench(page, 'ES19-F6');
  await openSample(page);
  for (const [button, end] of [
    ['导出 Excel', /^样例_.*\.xlsx$/],
    ['导出 JSON', /^样例_.*\.json$/],
  ] as const) {
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(end);
    await page.keyboard.press('Escape');
  }
});

test('the level helper is beside every level, and knows what each scale states', async ({ page }) => {
  for (const [form, cell, says] of [
    ['ES19-F1', '权力运行 · 风险等级', '第一种形态'],
    ['GT-F1', '第 1 行 · 风险等级', 'A级为高风险'],
    ['GR-F1', '一、已查找的岗位廉政风险及风险分析评估 · 第 1 行 · 风险等级', '原文没有写出最低一级的名称'],
  ] as const) {
    await openWorkbench(page, form);
    await field(page, cell).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '等级怎样定' });
    await expect(dialog).toContainText(says);
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(field(page, cell)).toHaveValue('');
  }
});
