/** The search page, as tests see it. */
import { expect, type Page } from '@playwright/test';

export const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
export const status = (page: Page) => page.locator('[data-search-status]');
export const exact = (page: Page) => page.locator('[data-search-exact] li[data-entry-id]');
export const near = (page: Page) => page.locator('[data-search-near] li[data-entry-id]');
export const idsOf = (page: Page) =>
  exact(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id') ?? ''));
export const queryOf = (page: Page) => new URL(page.url()).searchParams;
export const open = (page: Page, query: string) =>
  page.goto(`/search/?${new URLSearchParams({ q: query }).toString()}`);
export const settled = (page: Page) => expect(page.locator('.facet-results')).toHaveAttribute('aria-busy', 'false');
