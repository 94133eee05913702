/** One search on one set of records, from the index to the last figure. */
import type { Browser, Page } from '@playwright/test';
import { startSiteServer } from '../../../scripts/server/site-server.ts';
import { qualityByKind } from '../core/judged.ts';
import type { Result } from '../core/result.ts';
import { median } from '../core/statistics.ts';
import type { JudgedByReading } from '../judged-queries.ts';
import type { Search, Site } from '../sites/site.ts';
import { type FirstResult, measureFirstResult } from './first-result.ts';
import { askRanked, type Found, measureFound, measureLatency } from './in-page.ts';
import type { Plan } from './plan.ts';
import { SLOW_NETWORK, startSlowProxy } from './slow-proxy.ts';

const SLOW_PROCESSOR = 4;
/** More than ten: those that a public reader does not see are taken out first. */
const MOST_RANKED = 30;

export interface Questions {
  readonly plan: Plan;
  readonly judged: readonly JudgedByReading[];
  /** Queries judged for the public edition are answered from its records. */
  readonly publicIdentifiers: ReadonlySet<string>;
}

export async function measureSearch(
  browser: Browser,
  search: Search,
  site: Site,
  entries: number,
  { plan, judged, publicIdentifiers }: Questions,
): Promise<Result> {
  const server = await startSiteServer(site.folder, { headersOf: site.headersOf });
  try {
    const firstResult = await measureFirstResults(browser, site.address, server.port, plan.first);
    const context = await browser.newContext({ baseURL: server.origin });
    context.setDefaultTimeout(0);
    const page = await context.newPage();
    await site.openHarness(page);
    await askRanked(page, plan.warmUp, 10);
    const fresh = await measureLatency(page, plan.latency);
    const repeated = await measureLatency(page, plan.latency);
    const substrings = {
      2: await measureFound(page, plan.substrings[2], 'exact'),
      3: await measureFound(page, plan.substrings[3], 'exact'),
      4: await measureFound(page, plan.substrings[4], 'exact'),
    };
    const substringsCold = search.loadsInParts ? await measureCold(page, plan) : undefined;
    const quality = judged.length > 0 ? await measureQuality(page, judged, publicIdentifiers) : undefined;
    await context.close();
    return {
      search: search.name,
      entries,
      firstResult,
      latency: { fresh, repeated },
      substrings,
      substringsCold,
      judged: quality,
      index: { ...site.index, buildSeconds: site.buildSeconds },
    };
  } finally {
    await server.close();
  }
}

const measureCold = (page: Page, plan: Plan): Promise<Found> => measureFound(page, plan.cold, 'exactCold');

async function measureQuality(
  page: Page,
  judged: readonly JudgedByReading[],
  publicIdentifiers: ReadonlySet<string>,
): Promise<Result['judged']> {
  const answers = await askRanked(
    page,
    judged.map(({ query }) => query),
    MOST_RANKED,
  );
  const seen = answers.map((answer, index) =>
    judged[index]?.edition === 'internal' ? answer : answer.filter((id) => publicIdentifiers.has(id)),
  );
  return qualityByKind(judged, seen);
}

/** Bytes are counted on the slow line: there it is plain what came before the first result and what after it. */
async function measureFirstResults(
  browser: Browser,
  address: string,
  port: number,
  queries: readonly string[],
): Promise<Result['firstResult']> {
  const fast = `http://127.0.0.1:${String(port)}`;
  const proxy = await startSlowProxy(port, SLOW_NETWORK);
  const each = async (origin: string, slowdown?: number): Promise<FirstResult[]> => {
    const results: FirstResult[] = [];
    for (const query of queries) {
      const url = `${origin}${address}?q=${encodeURIComponent(query)}`;
      const result = await measureFirstResult(browser, url, slowdown);
      if (result) results.push(result);
    }
    return results;
  };
  try {
    const unthrottled = await each(fast);
    const slowNetwork = await each(proxy.origin);
    const slowProcessor = await each(fast, SLOW_PROCESSOR);
    const time = (results: readonly FirstResult[]): number | undefined =>
      median(results.map(({ milliseconds }) => milliseconds));
    return {
      answered: slowNetwork.length,
      asked: queries.length,
      bytes: median(slowNetwork.map(({ bytes }) => bytes)),
      headerBytes: median(slowNetwork.map(({ headerBytes }) => headerBytes)),
      pageBytes: median(slowNetwork.map(({ pageBytes }) => pageBytes)),
      milliseconds: time(unthrottled),
      millisecondsSlowNetwork: time(slowNetwork),
      millisecondsSlowProcessor: time(slowProcessor),
    };
  } finally {
    await proxy.close();
  }
}
