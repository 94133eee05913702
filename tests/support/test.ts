import { test as base } from '@playwright/test';
import type { Edition } from '../../src/edition/edition.ts';

/** Set per project in playwright.config.ts: the same tests run on the site of each edition. */
export interface EditionOption {
  readonly edition: Edition;
}

/** Playwright's `test`, which also knows the edition under test: `test('…', async ({ page, edition }) => …)`. */
export const test = base.extend<EditionOption>({ edition: ['internal', { option: true }] });
export { expect } from '@playwright/test';
