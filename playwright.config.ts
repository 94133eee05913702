import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchOptions } from './scripts/find-browser.ts';
import { type Edition, EDITIONS } from './src/edition/edition.ts';
import type { EditionOption } from './tests/support/test.ts';

/** Another one lets two checkouts be tested at the same time. */
const firstPort = Number(process.env.LIANJING_PORT ?? 4731);
const PORTS: Readonly<Record<Edition, number>> = { internal: firstPort, public: firstPort + 1 };
const origin = (edition: Edition): string => `http://127.0.0.1:${String(PORTS[edition])}`;

/** `npm run test:browser` has run scripts/ensure-browser.ts before; without it Playwright says what is missing. */
const browser = findBrowser();

/** Of each edition the tests that have nothing to look at in it, or nothing that they have not seen in the other one. */
const LEFT_OUT: Readonly<Record<Edition, readonly string[]>> = {
  // Only the public edition becomes a column of a portal.
  internal: ['e2e/sub-path.spec.ts'],
  public: [
    // Training and the forms to fill in are internal.
    'e2e/training-*.spec.ts',
    'e2e/workbench-*.spec.ts',
    // The same scripts on the same kind of page.
    'e2e/quick-search.spec.ts',
    'e2e/facet-list.spec.ts',
    'e2e/search-page.spec.ts',
    'a11y/search.spec.ts',
  ],
};

export default defineConfig<EditionOption>({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A test that passes only at the second attempt hides a fault.
  retries: 0,
  workers: 2,
  // Two browsers, two servers and this runner share two cores; a slow machine is no fault of the site.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Colours are read and targets are hit at once, not in the middle of a transition.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace costs a fifth of the time of every test that passes; `--trace on` for the one that does not.
    trace: 'off',
    ...(browser === undefined ? {} : { launchOptions: launchOptions(browser) }),
  },
  projects: [
    ...EDITIONS.map((edition) => ({
      name: edition,
      testIgnore: [...LEFT_OUT[edition]],
      use: { ...devices['Desktop Chrome'], edition, baseURL: origin(edition) },
    })),
    // As it is delivered: behind nginx, and as files without a server.
    { name: 'deploy', testMatch: 'deploy/**/*.spec.ts', use: { ...devices['Desktop Chrome'] } },
  ],
  webServer: EDITIONS.map((edition) => ({
    name: edition,
    command: `"${process.execPath}" scripts/serve.ts ${edition} --port ${String(PORTS[edition])}`,
    url: `${origin(edition)}/`,
    // A server left over from another folder would be tested in place of this one.
    reuseExistingServer: false,
    // Without it Playwright kills the server before it can say goodbye.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  })),
});
