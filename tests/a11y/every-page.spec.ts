import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { ALL_RULES, axeFaults, COLOUR_RULES, installAxe, SIZE_RULES, STRUCTURE_RULES } from '../support/axe.ts';
import { distinctPages, pagesWithNewElements } from '../support/distinct-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { test } from '../support/test.ts';

/** One test per slice, so that both workers have something to do and the list shows progress. */
const SLICES = 8;

interface Appearance {
  readonly name: string;
  readonly rules: RunOptions;
  /** Changes the page that is open: opening it anew for each appearance would double the time. */
  readonly apply: (page: Page) => Promise<void>;
}

/** In this order: each changes what the one before has left. */
const APPEARANCES: readonly Appearance[] = [
  { name: '浅色', rules: ALL_RULES, apply: (page) => page.emulateMedia({ colorScheme: 'light' }) },
  { name: '深色', rules: COLOUR_RULES, apply: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  {
    name: '大字版',
    rules: SIZE_RULES,
    apply: async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate(() => {
        document.documentElement.dataset.type = 'large';
      });
    },
  },
];

/** Of a page on which nothing looks otherwise than on one before it. */
const AS_BEFORE: readonly Appearance[] = APPEARANCES.slice(0, 1).map((light) => ({ ...light, rules: STRUCTURE_RULES }));

for (let slice = 0; slice < SLICES; slice += 1) {
  test(`no accessibility fault: pages ${String(slice + 1)}/${String(SLICES)}`, async ({ page, edition }) => {
    test.setTimeout(300_000);
    await installAxe(page);
    const faults: string[] = [];
    const pages = distinctPages(edition);
    const inEveryAppearance = new Set(pagesWithNewElements(pages));
    for (const one of pages.filter((_, index) => index % SLICES === slice)) {
      const { path } = one;
      await page.goto(path);
      for (const { name, rules, apply } of inEveryAppearance.has(one) ? APPEARANCES : AS_BEFORE) {
        await apply(page);
        faults.push(...(await axeFaults(page, rules)).map((fault) => `${path} [${name}] ${fault}`));
      }
    }
    expectNoFaults(faults);
  });
}
