/** The page where a form is filled in, as tests use it. */
import { expect, type Locator, type Page } from '@playwright/test';

export async function openWorkbench(page: Page, form: string, hash = ''): Promise<void> {
  await page.goto(`/forms/${form.toLowerCase()}/fill/${hash}`);
  await expect(page.locator('.wb, .wb-chooser')).toBeVisible();
}

/** The field of a cell, by what a screen reader calls it: group, row, column. */
export function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

/** Waits until everything that was written is stored. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-keeping="saved"]')).toBeVisible();
}

/** Puts a table on the clipboard and pastes it, as Excel does. */
export async function pasteTable(target: Locator, data: Readonly<Record<string, string>>): Promise<void> {
  await target.focus();
  await target.evaluate((element, types) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

/** Opens the filled sample. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '怎样用' }).click();
  await page.getByRole('button', { name: '打开样例试试' }).click();
  await expect(page.getByText('样例，只供试用，不要上报')).toBeVisible();
}
