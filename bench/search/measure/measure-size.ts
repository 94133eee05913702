/** All searches on one set of records. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { precompress } from '../../../scripts/support/precompress.ts';
import type { SearchRecord } from '../../../src/search/build/record.ts';
import { sizeTable } from '../core/report.ts';
import type { Result } from '../core/result.ts';
import { readJudgedQueries } from '../judged-queries.ts';
import { IN_BROWSER } from '../sites/in-browser.ts';
import { STOCK_PAGEFIND } from '../sites/pagefind.ts';
import type { Search } from '../sites/site.ts';
import { measureSearch } from './measure-search.ts';
import { makePlan, type Plan } from './plan.ts';

export interface Catalogue {
  readonly records: readonly SearchRecord[];
  /** Only the real catalogue has judged queries. */
  readonly isReal: boolean;
}

/**
 * Measures and prints.
 * @param work folder for the sites, which are removed again
 * @returns ours first
 */
export async function measureSize(
  browser: Browser,
  work: string,
  { records, isReal }: Catalogue,
  ours: Search,
  quick: boolean,
): Promise<Result[]> {
  const plan = makePlan(records, quick);
  const isPublic = ({ filters }: SearchRecord): boolean => filters.visibility?.includes('public') === true;
  const questions = {
    plan,
    judged: isReal ? readJudgedQueries() : [],
    publicIdentifiers: new Set(records.filter(isPublic).map(({ id }) => id)),
  };
  const results: Result[] = [];
  for (const search of [ours, STOCK_PAGEFIND, ...IN_BROWSER]) {
    if (records.length > search.mostRecords) continue;
    console.log(`${String(records.length)} 条 · ${search.name}……`);
    const folder = mkdtempSync(join(work, 'site-'));
    const site = await search.make(records, folder);
    // For all alike, as a well-set server does it.
    await precompress(folder);
    results.push(await measureSearch(browser, search, site, records.length, questions));
    rmSync(folder, { recursive: true });
  }
  const title = `${isReal ? '真实目录' : '生成目录'}，${String(records.length)} 条；${inWords(plan)}`;
  console.log(`\n${title}\n\n${sizeTable(results)}\n`);
  return results;
}

function inWords({ first, latency, substrings, cold }: Plan): string {
  const counts = [substrings[2], substrings[3], substrings[4]].map(({ length }) => String(length)).join('、');
  return (
    `首条结果 ${String(first.length)} 个查询（${first.join('、')}），热查询 ${String(latency.length)} 个，` +
    `子串 2、3、4 字各 ${counts} 个，冷启动 ${String(cold.length)} 个`
  );
}
