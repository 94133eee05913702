import type { Page } from '@playwright/test';
import { ALL_RULES, axeFaults, installAxe } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';

const PRESENT = '/training/levels/present/';

test.use({ viewport: { width: 1280, height: 720 } });

const shownNumber = (page: Page) => page.locator('[data-shown="current"] .slide-foot span').last();
const slideCount = (page: Page) => page.locator('[data-slide-item]').count();

/** The pages of what would be printed now. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

test('each slide has an address', async ({ page }) => {
  await page.goto(`${PRESENT}#4`);
  await expect(shownNumber(page)).toHaveText(/^\s*4 \//);
  await page.evaluate(() => {
    location.hash = '#6';
  });
  await expect(shownNumber(page)).toHaveText(/^\s*6 \//);
  await page.goto('/training/levels/');
  await page.getByRole('link', { name: '放映幻灯片' }).click();
  await expect(shownNumber(page)).toHaveText(/^\s*1 \//);
});

test('digits and Enter jump, and the overview goes by rows', async ({ page }) => {
  await page.goto(PRESENT);
  await page.keyboard.type('8');
  await expect(page.locator('[data-typed]')).toHaveText('跳到第 8 张，按回车');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#8$/);
  await page.keyboard.press('o');
  await expect(page.locator('[data-slide]:visible')).toHaveCount(await slideCount(page));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-slide]:visible')).toHaveCount(1);
  await expect(page).toHaveURL(/#4$/);
});

test('a slide is chosen from the overview by a click', async ({ page }) => {
  await page.goto(PRESENT);
  await page.keyboard.press('o');
  await page.getByRole('link', { name: /^\s*第 3 张/ }).click();
  await expect(shownNumber(page)).toHaveText(/^\s*3 \//);
});

test('the rows of the overview are as long as the keys think', async ({ page }) => {
  await page.goto(PRESENT);
  await page.keyboard.press('o');
  const tops = await page
    .locator('[data-slide]')
    .evaluateAll((slides) => slides.map((s) => s.getBoundingClientRect().top));
  expect(tops.filter((top) => top === tops[0])).toHaveLength(4);
});

test('a black screen, the stopwatch and the help', async ({ page }) => {
  await page.goto(PRESENT);
  await page.keyboard.press('b');
  await expect(page.locator('[data-shown="current"] h2')).toBeHidden();
  await expect(page.getByRole('status')).toHaveText('黑屏');
  await page.keyboard.press('.');
  await expect(page.locator('[data-shown="current"] h2')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.locator('[data-corner-clock]')).toHaveText(/0:0[1-9]/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '按键' })).toBeHidden();
});

test('the presenter’s window shows notes and the next slide, and both windows follow each other', async ({ page }) => {
  await page.goto(`${PRESENT}#2`);
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('n');
  const presenter = await popup;
  await presenter.setViewportSize({ width: 1200, height: 760 });
  await expect(presenter.locator('[data-shown="current"] .slide-notes')).toBeVisible();
  await expect(presenter.locator('[data-shown="next"] [data-slide]')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(shownNumber(page)).toHaveText(/^\s*3 \//);
  await page.keyboard.press('PageDown');
  await expect(shownNumber(presenter)).toHaveText(/^\s*4 \//);
  await presenter.keyboard.press('b');
  await expect(page.locator('[data-shown="current"] h2')).toBeHidden();
  await expect(presenter.locator('[data-shown="current"] h2')).toBeVisible();
  await expect(page.locator('.slide-notes:visible')).toHaveCount(0);
});

test('once open it needs no network', async ({ page, context }) => {
  await page.goto(PRESENT);
  await context.setOffline(true);
  await page.keyboard.press('End');
  await expect(shownNumber(page)).toHaveText(new RegExp(`^\\s*${String(await slideCount(page))} /`));
});

test('a swipe turns the slide', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}${PRESENT}`);
  await page.locator('[data-present]').evaluate((root) => {
    const touch = (x: number) => new Touch({ identifier: 1, target: root, clientX: x, clientY: 300 });
    const event = (type: string, at: Touch, down: boolean) =>
      root.dispatchEvent(new TouchEvent(type, { bubbles: true, touches: down ? [at] : [], changedTouches: [at] }));
    event('touchstart', touch(600), true);
    event('touchend', touch(300), false);
  });
  await expect(shownNumber(page)).toHaveText(/^\s*2 \//);
  await context.close();
});

test('prints one slide a page, and three a page as a handout', async ({ page }) => {
  for (const aspect of ['16:9', '4:3']) {
    await page.goto(PRESENT);
    await page.evaluate((value) => {
      localStorage.setItem('lianjing:present-aspect', value);
    }, aspect);
    await page.reload();
    const slides = await slideCount(page);
    expect(await printedPages(page), aspect).toBe(slides);
    await page.locator('[data-present]').evaluate((root: HTMLElement) => {
      root.dataset.printing = 'handout';
    });
    expect(await printedPages(page), aspect).toBe(Math.ceil(slides / 3));
  }
});

test('no accessibility fault on a slide, in the overview, in the help and in the presenter’s window', async ({
  page,
}) => {
  await installAxe(page);
  await page.goto(`${PRESENT}#3`);
  const faults = [...(await axeFaults(page, ALL_RULES))];
  await page.keyboard.press('o');
  faults.push(...(await axeFaults(page, ALL_RULES)));
  await page.keyboard.press('o');
  await page.keyboard.press('?');
  faults.push(...(await axeFaults(page, ALL_RULES)));
  await page.goto(`${PRESENT}?presenter#3`);
  faults.push(...(await axeFaults(page, ALL_RULES)));
  expectNoFaults(faults);
});
