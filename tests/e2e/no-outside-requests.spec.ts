import type { Page } from '@playwright/test';
import { expectNoFaults } from '../support/faults.ts';
import { sitePages } from '../support/site-pages.ts';
import { samplePerTemplate } from '../support/templates.ts';
import { test } from '../support/test.ts';

/** Searching loads WebAssembly in a worker: what the policy forbids there shows up in the console only. */
const SEARCH = '/search/?q=印章';

/** Writes down everything that goes wrong on a page, from now on. */
async function watch(page: Page, origin: string, report: (fault: string) => void): Promise<void> {
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) report(`请求了外部地址 ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.url()} 答复 ${String(response.status())}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left stops what it was fetching.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') report(`${request.url()} 请求失败：${reason}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') report(`控制台报错：${message.text()}`);
  });
  page.on('pageerror', (error) => {
    report(`脚本出错：${error.message}`);
  });
  await page.exposeFunction('reportViolation', (violation: string) => {
    report(`违反内容安全策略：${violation}`);
  });
  await page.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      reportViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
}

test('a page of every template keeps to this host and to the policy', async ({ page, edition, baseURL }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  let current = '';
  await watch(page, new URL(baseURL ?? '').origin, (fault) => {
    faults.push(`${current} ${fault}`);
  });
  const sample = samplePerTemplate(sitePages(edition)).map(({ path }) => path);
  for (const path of [...sample, SEARCH]) {
    current = path;
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expectNoFaults(faults);
});
