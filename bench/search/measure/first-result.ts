/** From the address of a query to its first result, with nothing in the cache. */
import type { Browser, Page, Request } from '@playwright/test';

export interface FirstResult {
  /** From the start of the navigation until the result is in the page. */
  readonly milliseconds: number;
  /** What searching cost: scripts, index, texts; headers included. Not the page itself and its styles. */
  readonly bytes: number;
  /** Of these bytes, response headers: those of the security policy among them. */
  readonly headerBytes: number;
  /** Everything. */
  readonly pageBytes: number;
}

const RESULT = ':is([data-search-exact], [data-search-near]) li[data-entry-id]';
const PAGE_ITSELF = new Set(['document', 'stylesheet', 'image', 'font', 'manifest']);
/** A search that finds nothing is not waited for longer. */
const PATIENCE = 30_000;
/** A response is reported a moment after the page has had its last byte. Less than the latency of the slow line. */
const TOLERANCE = 15;

/**
 * @param slowdown of the processor, 1 is none
 * @returns `undefined` when the search answers that there is nothing, or does not answer
 */
export async function measureFirstResult(
  browser: Browser,
  url: string,
  slowdown = 1,
): Promise<FirstResult | undefined> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const requests: Request[] = [];
    // Those of workers are among them.
    page.on('requestfinished', (request) => requests.push(request));
    await page.addInitScript(watchForResult, RESULT);
    if (slowdown > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await page.goto(url, { waitUntil: 'commit' });
    const shown = await waitForResult(page);
    if (shown === undefined) return undefined;
    await page.waitForTimeout(TOLERANCE * 4);
    const transfers = await Promise.all(requests.map(sizeOf));
    const until = transfers.filter(({ end }) => end <= shown.at + TOLERANCE);
    const ofSearch = until.filter(({ type }) => !PAGE_ITSELF.has(type));
    return {
      milliseconds: shown.milliseconds,
      bytes: sum(ofSearch.map(({ bytes }) => bytes)),
      headerBytes: sum(ofSearch.map(({ headerBytes }) => headerBytes)),
      pageBytes: sum(until.map(({ bytes }) => bytes)),
    };
  } finally {
    await context.close();
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

interface Shown {
  readonly milliseconds: number;
  /** The same moment as milliseconds since 1970. */
  readonly at: number;
}

async function waitForResult(page: Page): Promise<Shown | undefined> {
  const handle = await page
    .waitForFunction(() => (globalThis as { firstResult?: Shown | 'none' }).firstResult, undefined, {
      timeout: PATIENCE,
    })
    .catch(() => undefined);
  const shown = await handle?.jsonValue();
  return shown === 'none' ? undefined : shown;
}

/** Runs in the page before its own scripts. */
function watchForResult(selector: string): void {
  const target = globalThis as { firstResult?: Shown | 'none' };
  const observer = new MutationObserver(() => {
    const found = document.querySelector(selector) !== null;
    // The pages of the peers say when they are done.
    if (!found && document.querySelector('body[data-done]') === null) return;
    const milliseconds = performance.now();
    target.firstResult = found ? { milliseconds, at: performance.timeOrigin + milliseconds } : 'none';
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-done'] });
}

interface Transfer {
  readonly type: string;
  readonly bytes: number;
  readonly headerBytes: number;
  /** When the last byte arrived, milliseconds since 1970. */
  readonly end: number;
}

/** Bytes as the network counts them (`encodedDataLength`): compressed, with headers. */
async function sizeOf(request: Request): Promise<Transfer> {
  const { startTime, responseEnd } = request.timing();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return {
    type: request.resourceType(),
    bytes: responseBodySize + responseHeadersSize,
    headerBytes: responseHeadersSize,
    end: startTime + Math.max(0, responseEnd),
  };
}
