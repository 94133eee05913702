import { ALL_RULES, axeFaults, installAxe } from '../support/axe.ts';
import { expectNoFaults } from '../support/faults.ts';
import { test } from '../support/test.ts';

const APPEARANCES = [
  { name: 'light', colorScheme: 'light', large: false },
  { name: 'dark', colorScheme: 'dark', large: false },
  { name: 'large type', colorScheme: 'light', large: true },
] as const;

for (const { name, colorScheme, large } of APPEARANCES) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await installAxe(page);
      if (large)
        await page.addInitScript(() => {
          localStorage.setItem('lianjing:type', 'large');
        });
    });

    for (const query of ['q=监督&kind=risk', 'q=自由栽量权', 'q=小金库&catalogue=hubei']) {
      test(`the search page with ${query}`, async ({ page }) => {
        await page.goto(`/search/?${query}`);
        await page.locator('.facet-results[aria-busy="false"]').waitFor();
        expectNoFaults(await axeFaults(page, ALL_RULES));
      });
    }

    test('the quick search with results', async ({ page }) => {
      await page.goto('/risks/gg-r001/');
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('自由裁量');
      await page.getByRole('dialog').getByText(/^查到/).waitFor();
      await page.keyboard.press('ArrowDown');
      expectNoFaults(await axeFaults(page, ALL_RULES));
    });
  });
}
