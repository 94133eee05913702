import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';
import { field, openWorkbench, saved } from '../support/workbench.ts';

/** Words that stand nowhere in the site, so that they are known again wherever they turn up. */
const SECRETS = ['玄武湖畔', '紫砂壶一把', 'secret-cell-text'];

test('no request carries what was written, in a whole session', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  const { origin } = new URL(baseURL ?? '');
  let requests = 0;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return;
    requests += 1;
    if (url.origin !== origin) faults.push(`请求了外部地址 ${url.href}`);
    if (request.method() !== 'GET') faults.push(`${request.method()} ${url.pathname}`);
    const sent = `${decodeURIComponent(url.href)} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`;
    for (const secret of SECRETS) if (sent.includes(secret)) faults.push(`${url.pathname} 带有填写的内容`);
    if (url.search !== '') faults.push(`${url.href} 带有查询`);
  });
  page.on('websocket', (socket) => faults.push(`开了 WebSocket ${socket.url()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });

  await openWorkbench(page, 'ES19-F4');
  await field(page, '填报单位（盖章）').fill('玄武湖畔');
  const risk = field(page, '第 1 行 · 风险点名称');
  await risk.click();
  await risk.pressSequentially('招标文件', { delay: 20 });
  await page.getByRole('option').first().click();
  await field(page, '第 2 行 · 风险点名称').fill('紫砂壶一把');
  await field(page, '第 2 行 · 备注').fill('secret-cell-text');
  await saved(page);
  await page.getByRole('button', { name: /^检查 \d+/ }).click();
  await page.getByRole('tab', { name: '查目录' }).click();
  await page.getByRole('searchbox', { name: '查风险点' }).fill('紫砂壶一把');
  await page.waitForTimeout(800);
  for (const format of ['导出 Word', '导出 Excel', '导出 JSON']) {
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: format }).click();
    await download;
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: '草稿', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(field(page, '第 2 行 · 备注')).toHaveValue('secret-cell-text');
  expect(requests).toBeGreaterThan(10);
  expectNoFaults([...new Set(faults)]);
});
