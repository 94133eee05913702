/** What is asked inside a page that stays open: warm latency, substrings, judged queries. */
import type { Page } from '@playwright/test';
import type { Harness } from '../clients/harness-types.ts';
import type { JudgedQuery } from '../core/substrings.ts';
import { mean, percentile, recall } from '../core/statistics.ts';

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface Found {
  readonly sample: number;
  readonly recall: number;
  /** The share of queries that are answered with nothing. */
  readonly empty: number;
}

type Method = Exclude<keyof Harness, 'latency' | 'ranked'>;
/** So many queries go into the page at once. */
const BATCH = 50;

/** Milliseconds until the first results of queries that this page has not seen. */
export async function measureLatency(page: Page, queries: readonly string[]): Promise<Latency> {
  const times = await page.evaluate((all) => window.searchHarness.latency(all), queries);
  return { p50: percentile(times, 0.5) ?? NaN, p95: percentile(times, 0.95) ?? NaN };
}

export async function measureFound(page: Page, queries: readonly JudgedQuery[], method: Method): Promise<Found> {
  const answers: string[][] = [];
  for (let start = 0; start < queries.length; start += BATCH) {
    const batch = queries.slice(start, start + BATCH).map(({ query }) => query);
    answers.push(
      ...(await page.evaluate(([name, part]) => window.searchHarness[name](part), [method, batch] as const)),
    );
  }
  const recalls = queries.map(({ wanted }, index) => recall(answers[index] ?? [], new Set(wanted)));
  return {
    sample: queries.length,
    recall: mean(recalls) ?? NaN,
    empty: answers.filter((answer) => answer.length === 0).length / queries.length,
  };
}

/** The best identifiers for each query. */
export const askRanked = (page: Page, queries: readonly string[], most: number): Promise<string[][]> =>
  page.evaluate(([all, count]) => window.searchHarness.ranked(all, count), [queries, most] as const);

declare global {
  interface Window {
    readonly searchHarness: Harness;
  }
}
