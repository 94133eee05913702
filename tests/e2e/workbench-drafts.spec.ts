import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { field, openSample, openWorkbench, saved } from '../support/workbench.ts';

const FILLER = '填报人员';

test('a draft is there again after a reload, and another one beside it', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, FILLER).fill('填报人 1');
  await saved(page);
  await page.reload();
  await expect(field(page, FILLER)).toHaveValue('填报人 1');

  await openWorkbench(page, 'ES19-F1');
  await expect(page.getByRole('heading', { name: '接着填哪一份' })).toBeVisible();
  await page.getByRole('button', { name: '填一份新的' }).click();
  await expect(field(page, FILLER)).toHaveValue('');
  await field(page, FILLER).fill('填报人 2');
  await saved(page);
  await openWorkbench(page, 'ES19-F1');
  await expect(page.locator('.wb-chooser li')).toHaveCount(2);
  await page.getByRole('link', { name: '个人登记表（2019） 1', exact: true }).click();
  await expect(field(page, FILLER)).toHaveValue('填报人 1');
});

test('what was written just before the page died is there', async ({ page, context }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, FILLER).fill('填报人 3');
  await saved(page);
  const address = await page.evaluate(() => location.href);
  const client = await context.newCDPSession(page);
  // The process of the page is killed, as in a crash: no event, no farewell.
  void client.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const next = await context.newPage();
  await next.goto(address);
  await expect(field(next, FILLER)).toHaveValue('填报人 3');
});

test('a page that is closed in the middle of a word saves it first', async ({ page, context }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, FILLER).fill('填');
  await saved(page);
  await field(page, FILLER).fill('填报人 4');
  const address = await page.evaluate(() => location.href);
  await page.goto('about:blank');
  const next = await context.newPage();
  await next.goto(address);
  await expect(field(next, FILLER)).toHaveValue('填报人 4');
});

test('a second window reads, or takes over; nothing is overwritten', async ({ page, context }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, FILLER).fill('第一个窗口');
  await saved(page);
  const second = await context.newPage();
  await second.goto(await page.evaluate(() => location.href));
  await expect(second.getByRole('alert').filter({ hasText: '正在另一个窗口里填写' })).toBeVisible();
  await expect(field(second, FILLER)).toHaveAttribute('readonly');
  await field(page, FILLER).fill('第一个窗口又改了');
  await second.getByRole('button', { name: '改在这里填写' }).click();
  await expect(field(second, FILLER)).toHaveValue('第一个窗口又改了');
  await expect(page.getByText('这里只能看')).toBeVisible();
  await expect(field(page, FILLER)).toHaveAttribute('readonly');
  await field(second, FILLER).fill('第二个窗口');
  await saved(second);
  await page.reload();
  await expect(field(page, FILLER)).toHaveValue('第二个窗口');
});

test('what another window saved unseen is not overwritten, and nothing here is lost', async ({ page, context }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, FILLER).fill('甲');
  await saved(page);
  // As a window would that slept and never answered.
  const other = await context.newPage();
  await other.goto('/forms/');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lianjing-drafts');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const reading = store.getAll();
          reading.onsuccess = () => {
            const [draft] = reading.result as { revision: number; filled: { fields: Record<string, string> } }[];
            if (!draft) return;
            const writing = store.put({
              ...draft,
              revision: 99,
              filled: { ...draft.filled, fields: { filler: '乙' } },
            });
            writing.onsuccess = () => {
              resolve();
            };
          };
        };
      }),
  );
  await field(page, FILLER).fill('丙');
  await expect(page.getByText('没有覆盖它')).toBeVisible();
  await page.getByRole('button', { name: '把这里的另存为一份草稿' }).click();
  await expect(page.getByLabel('草稿名称')).toHaveValue(/（另存）$/);
  await expect(field(page, FILLER)).toHaveValue('丙');
  await openWorkbench(page, 'ES19-F1');
  await expect(page.locator('.wb-chooser li')).toHaveCount(2);
});

/** As when the disk is full, until `makeRoom` is called. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
    Object.assign(globalThis, {
      makeRoom: () => {
        if (put) Object.defineProperty(IDBObjectStore.prototype, 'put', put);
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  return () =>
    page.evaluate(() => {
      (globalThis as unknown as { makeRoom: () => void }).makeRoom();
    });
}

test('a full disk is told, and what could not be saved is saved later', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  const makeRoom = await fillDisk(page);
  await field(page, FILLER).fill('填报人 5');
  await expect(page.getByText('浏览器的存储空间满了')).toBeVisible();
  await expect(field(page, FILLER)).toHaveValue('填报人 5');
  await makeRoom();
  await page.getByRole('button', { name: '再保存一次' }).click();
  await saved(page);
  await expect(page.getByText('浏览器的存储空间满了')).toHaveCount(0);
  await page.reload();
  await expect(field(page, FILLER)).toHaveValue('填报人 5');
});

test('without a database one can fill in and export', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await openWorkbench(page, 'ES19-F1');
  await expect(page.getByText('这个浏览器不让网页保存草稿')).toBeVisible();
  await field(page, FILLER).fill('填报人 6');
  await page.getByRole('alert').getByRole('button', { name: '导出' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 JSON' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.keyboard.press('Escape');
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(field(page, FILLER)).toHaveValue('填报人 6');
});

test('drafts are renamed, copied, deleted after a reminder, and brought back', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, FILLER).fill('填报人 7');
  await page.getByLabel('草稿名称').fill('我的表');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('button', { name: '草稿', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '草稿' });
  await dialog.getByRole('button', { name: /^复制 ?“我的表”$/ }).click();
  await expect(dialog.getByText('我的表 1', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: /^改名 ?“我的表 1”$/ }).click();
  await dialog.getByLabel('新名称').fill('第二份');
  await dialog.getByRole('button', { name: '改好' }).click();
  await dialog.getByRole('button', { name: /^删去 ?“第二份”$/ }).click();
  await expect(dialog.getByRole('alert')).toContainText('还没有导出过');
  await dialog.getByRole('button', { name: /^仍然删去 ?“第二份”$/ }).click();
  await expect(dialog.getByRole('status')).toContainText('30 天内可以恢复');
  await dialog.getByText('已删去的 1 份').click();
  await dialog.getByRole('button', { name: /^恢复 ?“第二份”$/ }).click();
  await expect(dialog.getByRole('button', { name: /^打开 ?“第二份”$/ })).toBeVisible();
  await dialog.getByRole('button', { name: /^打开 ?“第二份”$/ }).click();
  await expect(page.getByLabel('草稿名称')).toHaveValue('第二份');
  await expect(field(page, FILLER)).toHaveValue('填报人 7');
});

test('the sample is a draft of its own', async ({ page }) => {
  await openWorkbench(page, 'ES19-F1');
  await field(page, FILLER).fill('填报人 8');
  await openSample(page);
  await expect(page.getByLabel('草稿名称')).toHaveValue('样例 1');
  await page.goBack();
  await expect(field(page, FILLER)).toHaveValue('填报人 8');
});
