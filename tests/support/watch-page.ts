import type { Page } from '@playwright/test';

/**
 * Writes down everything that goes wrong on a page, from now on: requests to other hosts, answers that are errors,
 * errors in the console, and what the Content-Security-Policy forbids.
 */
export async function watchPage(page: Page, origin: string, report: (fault: string) => void): Promise<void> {
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
