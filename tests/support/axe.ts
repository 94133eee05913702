/** Accessibility of the page that is open, by axe. */
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/**
 * Makes every page that is opened from now on bring axe along.
 *
 * axe itself instead of `@axe-core/playwright`: that sends 1.5 MB to the browser twice per run and finishes each run in
 * a second page (for the sake of frames, which we have none of). With three runs on each of more than 800 pages this
 * is the difference: an initialisation script costs 30 ms per page.
 */
export async function installAxe(page: Page): Promise<void> {
  await page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
}

/** Everything that WCAG 2.2 AA asks for and a machine can see, and axe's own good practice. */
export const ALL_RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

/** The same without what the style sheets decide alike for all elements of a kind: the slowest rules. */
export const STRUCTURE_RULES: RunOptions = {
  ...ALL_RULES,
  rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
};

/** What can change with the colours. The structure of the page is the same in every appearance. */
export const COLOUR_RULES: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What can change with the sizes: large type has the colours of ordinary type. */
export const SIZE_RULES: RunOptions = { runOnly: { type: 'rule', values: ['target-size'] } };

/** @returns one line for each element at fault: rule, selector, what axe says */
export async function axeFaults(page: Page, rules: RunOptions): Promise<readonly string[]> {
  const violations = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const results = await axe.run({ ...options, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map(({ target }) => target) }));
  }, rules);
  return violations.flatMap(({ id, help, targets }) => targets.map((target) => `${id}: ${target.join(' ')} (${help})`));
}

/** Everything there is to find, in light colours and in dark ones; leaves the page in light ones. */
export async function axeFaultsInBothColours(page: Page): Promise<readonly string[]> {
  const light = await axeFaults(page, ALL_RULES);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFaults(page, ALL_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}
