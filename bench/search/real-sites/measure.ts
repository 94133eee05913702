/** The search of a whole site, asked through its own page as a reader would. */
import { type Browser, type Page, type Request } from '@playwright/test';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { listen } from '../../../scripts/server/listen.ts';
import { mean, median, reciprocalRank } from '../core/statistics.ts';
import { SLOW_NETWORK, startSlowProxy } from '../measure/slow-proxy.ts';
import type { RealSite } from './generators.ts';

export interface SiteQuestions {
  /** Each the first one of a fresh browser. */
  readonly first: readonly string[];
  /** Pieces of text with the entries in which they stand. */
  readonly substrings: readonly { readonly query: string; readonly wanted: readonly string[] }[];
  /** Queries judged by reading, with the answers that are right in the first place. */
  readonly judged: readonly { readonly query: string; readonly best: readonly string[] }[];
}

export interface SiteResult {
  readonly site: string;
  /** Median bytes from opening the search until its first result; what the page has loaded before that is left out. */
  readonly searchBytes: number | undefined;
  /** With the page, its styles and its scripts. */
  readonly allBytes: number | undefined;
  /** Median milliseconds from the last key to the first result, on a slow line, nothing cached. */
  readonly milliseconds: number | undefined;
  /** Share of the pieces of text for which an entry that holds them is listed; and for which nothing is. */
  readonly found: number;
  readonly empty: number;
  readonly mrr: number;
}

/** Longer than this a list is not waited for. */
const PATIENCE = 3000;
/** Milliseconds for which a list must stay as it is. */
const CALM = 250;

export async function measureSite(
  browser: Browser,
  { name, address, ...selectors }: RealSite,
  folder: string,
  { first, substrings, judged }: SiteQuestions,
): Promise<SiteResult> {
  // Not our own server: its security policy forbids the inline scripts of the peers.
  const server = createServer(sirv(folder, { brotli: true, gzip: true, etag: true }));
  const port = await listen(server, '127.0.0.1', 0);
  const proxy = await startSlowProxy(port, SLOW_NETWORK);
  try {
    const cold: FirstOfSite[] = [];
    for (const query of first) {
      const result = await measureFirst(browser, proxy.origin + address, selectors, query);
      if (result) cold.push(result);
    }
    const page = await browser.newPage();
    await openSearch(page, `http://127.0.0.1:${String(port)}${address}`, selectors);
    const answers = async (queries: readonly string[]): Promise<string[][]> => {
      const lists: string[][] = [];
      for (const query of queries) lists.push(await ask(page, selectors, query));
      return lists;
    };
    // What a search loads with its first query is none of the list's business.
    await answers(first.slice(0, 1));
    const listed = await answers(substrings.map(({ query }) => query));
    const ranked = await answers(judged.map(({ query }) => query));
    await page.close();
    return {
      site: name,
      searchBytes: median(cold.map(({ searchBytes }) => searchBytes)),
      allBytes: median(cold.map(({ allBytes }) => allBytes)),
      milliseconds: median(cold.map(({ milliseconds }) => milliseconds)),
      found: mean(listed.map((list, index) => (holds(list, substrings[index]?.wanted) ? 1 : 0))) ?? NaN,
      empty: mean(listed.map((list) => (list.length === 0 ? 1 : 0))) ?? NaN,
      mrr: mean(ranked.map((list, index) => reciprocalRank(list.slice(0, 10), new Set(judged[index]?.best)))) ?? NaN,
    };
  } finally {
    await proxy.close();
    server.close();
    server.closeAllConnections();
  }
}

const holds = (list: readonly string[], wanted: readonly string[] = []): boolean =>
  wanted.some((id) => list.includes(id));

type Selectors = Pick<RealSite, 'opener' | 'input' | 'result'>;

async function openSearch(page: Page, url: string, { opener, input }: Selectors): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  if (opener !== undefined) await page.locator(opener).first().click();
  await page.locator(input).first().waitFor();
}

interface FirstOfSite {
  readonly searchBytes: number;
  readonly allBytes: number;
  readonly milliseconds: number;
}

async function measureFirst(
  browser: Browser,
  url: string,
  selectors: Selectors,
  query: string,
): Promise<FirstOfSite | undefined> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(url, { waitUntil: 'networkidle' });
    const before = requests.length;
    if (selectors.opener !== undefined) await page.locator(selectors.opener).first().click();
    const input = page.locator(selectors.input).first();
    await input.fill(query);
    const start = performance.now();
    const shown = await page
      .locator(selectors.result)
      .first()
      .waitFor({ timeout: PATIENCE * 3 })
      .then(() => true)
      .catch(() => false);
    if (!shown) return undefined;
    const milliseconds = performance.now() - start;
    const sizes = await Promise.all(requests.map(bytesOf));
    const sum = (part: readonly number[]): number => part.reduce((all, size) => all + size, 0);
    return { searchBytes: sum(sizes.slice(before)), allBytes: sum(sizes), milliseconds };
  } finally {
    await context.close();
  }
}

async function bytesOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
}

/** @returns identifiers in the order of the list, once it has come to rest */
async function ask(page: Page, { input, result }: Selectors, query: string): Promise<string[]> {
  const field = page.locator(input).first();
  await field.fill('');
  await page
    .locator(result)
    .first()
    .waitFor({ state: 'detached', timeout: PATIENCE })
    .catch(() => undefined);
  await field.fill(query);
  const read = async (): Promise<string> => (await page.locator(result).evaluateAll(addresses)).join('\n');
  const end = performance.now() + PATIENCE;
  let list = await read();
  for (let calm = performance.now() + 2 * CALM; performance.now() < Math.min(calm, end);) {
    await page.waitForTimeout(CALM / 5);
    const next = await read();
    if (next !== list) calm = performance.now() + CALM;
    list = next;
  }
  const ids = list.split('\n').flatMap((address) => /([a-z]{2}\d*-[a-z]\d+)/.exec(address)?.[1]?.toUpperCase() ?? []);
  return [...new Set(ids)];
}

/** Runs in the page. */
const addresses = (elements: readonly Element[]): string[] =>
  elements.map((element) => (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href') ?? '');
