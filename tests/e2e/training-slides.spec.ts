import type { Page } from '@playwright/test';
import { catalogueOf } from '../support/model.ts';
import { expectNoFaults } from '../support/faults.ts';
import { expect, test } from '../support/test.ts';

const { courses } = catalogueOf('internal');
const ASPECTS = ['16:9', '4:3'] as const;
/** Pixels at 1280 × 720: can be read from the last row. */
const SMALLEST_TYPE = 28;

test.use({ viewport: { width: 1280, height: 720 } });

const current = (page: Page) => page.locator('[data-shown="current"] [data-slide]');
const heading = (page: Page) => current(page).locator('h2');
const count = (page: Page) => page.locator('[data-slide-item]').count();

/** What is wrong with the slide that is shown: type too small, or something that does not fit. */
async function slideFaults(page: Page): Promise<readonly string[]> {
  return current(page).evaluate((slide, smallest) => {
    const faults: string[] = [];
    const frame = slide.getBoundingClientRect();
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect();
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '' || !element.checkVisibility()) continue;
      if (element.closest('.slide-choice')) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest - 0.01) faults.push(`${String(size)} px: ${String(node.textContent)}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const lowest = foot && !element.closest('.slide-foot') ? foot.top : frame.bottom;
      if (box.bottom > lowest + 1 || box.right > frame.right || box.left < frame.left || box.top < frame.top)
        faults.push(`超出 ${String(Math.round(box.bottom - lowest))} px: ${String(node.textContent)}`);
    }
    return faults;
  }, SMALLEST_TYPE);
}

for (const { id, title } of courses) {
  test(`every slide of ${id} fits, with type of at least 28 px, by keyboard alone`, async ({ page }) => {
    const faults: string[] = [];
    for (const aspect of ASPECTS) {
      await page.goto(`/training/${id}/present/`);
      await page.evaluate((value) => {
        localStorage.setItem('lianjing:present-aspect', value);
      }, aspect);
      await page.reload();
      await expect(heading(page)).toHaveText(title);
      const slides = await count(page);
      expect(slides).toBeGreaterThan(5);
      for (let number = 1; number <= slides; number += 1) {
        const hash = number === 1 ? '' : `#${String(number)}`;
        await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
        faults.push(...(await slideFaults(page)).map((fault) => `${aspect} #${String(number)} ${fault}`));
        await page.keyboard.press('PageDown');
      }
    }
    expectNoFaults(faults);
  });
}
