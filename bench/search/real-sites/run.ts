/** Ours and the real sites of the peers, one after the other, through their own pages. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { precompress } from '../../../scripts/support/precompress.ts';
import type { SearchRecord } from '../../../src/search/build/record.ts';
import { seededRandom } from '../core/random.ts';
import { Corpus } from '../core/substrings.ts';
import { renderTable } from '../core/table.ts';
import { installInto } from '../install-peers.ts';
import { readJudgedQueries } from '../judged-queries.ts';
import { makePlan, QUERY_SEED } from '../measure/plan.ts';
import { toPeerRecord } from '../sites/peer-site.ts';
import { type RealSite, STARLIGHT, VITEPRESS } from './generators.ts';
import { measureSite, type SiteQuestions, type SiteResult } from './measure.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Somebody types each of them into a page, so to speak: some are enough. */
const PIECES = 20;
const EVERY = 8;
/** What the peers can be asked: they do not aim at the rest. */
const KINDS = new Set(['exact wording', 'other order', 'paraphrase', 'several words']);

const ours = (built: string): RealSite => ({
  name: '本站',
  input: '[data-search-form] input',
  result: '[data-search-page] li[data-entry-id] > a',
  address: '/search/',
  make: () => Promise.resolve(built),
});

export interface SiteReport {
  readonly results: readonly SiteResult[];
  /** Sites that could not be made or measured, with the reason. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

/** @param built folder of the built site, for ours */
export async function measureRealSites(
  browser: Browser,
  records: readonly SearchRecord[],
  built: string,
): Promise<SiteReport> {
  await installInto(FOLDER);
  const questions = questionsOn(records);
  const results: SiteResult[] = [];
  const failed: SiteReport['failed'][number][] = [];
  for (const site of [ours(built), VITEPRESS, STARLIGHT]) {
    console.log(`${site.name}……`);
    mkdirSync(join(FOLDER, 'made'), { recursive: true });
    // Below the folder with the packages, where the generators look for them.
    const folder = mkdtempSync(join(FOLDER, 'made', 'site-'));
    try {
      const made = await site.make(records.map(toPeerRecord), folder);
      if (made !== built) await precompress(made);
      results.push(await measureSite(browser, site, made, questions));
    } catch (error) {
      failed.push({ name: site.name, reason: error instanceof Error ? error.message : String(error) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return { results, failed };
}

function questionsOn(records: readonly SearchRecord[]): SiteQuestions {
  const random = seededRandom(QUERY_SEED);
  const corpus = new Corpus(records);
  return {
    first: makePlan(records, false).first,
    substrings: [2, 3, 4].flatMap((length) => corpus.sample(random, length, PIECES)),
    judged: readJudgedQueries()
      .filter(({ kind, edition }) => KINDS.has(kind) && edition === 'public')
      .filter((_, index) => index % EVERY === 0),
  };
}

export function siteTable({ results, failed }: SiteReport): string {
  const figure = (value: number | undefined, digits = 0): string => value?.toFixed(digits) ?? '–';
  const lines: readonly (readonly [string, (result: SiteResult) => string])[] = [
    ['从打开搜索到首条结果，kB', ({ searchBytes }) => figure(searchBytes && searchBytes / 1000, 1)],
    ['连页面、样式和脚本，kB', ({ allBytes }) => figure(allBytes && allBytes / 1000, 1)],
    ['输入后到首条结果，慢线，毫秒', ({ milliseconds }) => figure(milliseconds)],
    ['列出了含有子串的条目', ({ found }) => figure(found, 3)],
    ['答案是空的', ({ empty }) => figure(empty, 3)],
    ['判定过的查询 MRR@10', ({ mrr }) => figure(mrr, 3)],
  ];
  const rows = lines.map(([label, value]) => [label, ...results.map(value)]);
  const reasons = failed.map(({ name, reason }) => `${name}没有测成：${reason}`);
  return [renderTable([['', ...results.map(({ site }) => site)], ...rows]), ...reasons].join('\n');
}
