import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { format } from 'prettier';
import { findBrowser, launchOptions } from '../../scripts/find-browser.ts';
import { builtSite } from '../../scripts/server/site-server.ts';
import { runCommand, UserError } from '../../scripts/support/command-line.ts';
import { growthTable, targetLines } from './core/report.ts';
import type { Result } from './core/result.ts';
import { GENERATOR_SEED, generateRecords } from './generate.ts';
import { installPeers } from './install-peers.ts';
import { LEFT_OUT } from './left-out.ts';
import { describeMachine, loadNow } from './machine.ts';
import { measureSize } from './measure/measure-size.ts';
import { QUERY_SEED } from './measure/plan.ts';
import { parseOptions } from './options.ts';
import { measureRealSites, type SiteReport, siteTable } from './real-sites/run.ts';
import { readRecords } from './records.ts';
import { ourBuiltSearch, ourSearch } from './sites/ours.ts';

const USAGE = `用法：npm run bench:search [-- [--quick] [--sizes 1000,10000]]

在 Chromium 里把本站检索与其他检索库放在一起测：首条结果的传输量和时间、热查询、召回、索引。
先要有构建好的内部版（npm run build:internal）。说明见 bench/README.md。

  --quick    抽样减到约七分之一，只测真实目录（约两分钟）
  --sizes    生成目录的条目数，逗号隔开；默认 1000,10000。加上 100000 约一小时，它只测本站与 Pagefind
  --help     显示本说明

结果：终端表格，和 bench/results/search.json`;

const RESULT_FILE = fileURLToPath(new URL('../results/search.json', import.meta.url));

await runCommand(import.meta.url, USAGE, async (args) => {
  const { quick, sizes } = parseOptions(args);
  const work = mkdtempSync(join(tmpdir(), 'lianjing-bench-'));
  const browser = await startBrowser();
  try {
    await installPeers();
    const load = loadNow();
    // A copy: a build that runs meanwhile empties the folder.
    const built = join(work, 'built');
    cpSync(builtSite('internal'), built, { recursive: true });
    const records = readRecords(built);
    const measured: Result[][] = [];
    let realSites: SiteReport | undefined;
    for (const size of ['real', ...sizes] as const) {
      const isReal = size === 'real';
      const catalogue = { records: isReal ? records : generateRecords(records, size), isReal };
      const ours = isReal ? ourBuiltSearch(built) : ourSearch(built);
      measured.push(await measureSize(browser, work, catalogue, ours, quick));
      if (isReal && !quick) {
        realSites = await measureRealSites(browser, records, built);
        console.log(`\n整站，真实目录\n\n${siteTable(realSites)}\n`);
      }
      // After each size: a run that is broken off keeps what it has.
      await writeResults({
        machine: describeMachine(browser, load),
        seeds: { queries: QUERY_SEED, generator: GENERATOR_SEED },
        quick,
        leftOut: LEFT_OUT,
        targets: measured.flatMap(targetLines),
        results: measured.flat(),
        realSites,
      });
    }
    if (measured.length > 1) console.log(`\n随条目数的变化（第一列是真实目录）\n\n${growthTable(measured)}`);
    console.log(`\n没有测的：\n${LEFT_OUT.map(({ name, reason }) => `  ${name}：${reason}`).join('\n')}`);
    if (!sizes.includes(100_000)) {
      console.log('  100,000 条：约一小时，默认不测；加 --sizes 1000,10000,100000。');
    }
    console.log(`\n已写入 ${RESULT_FILE}`);
    return 0;
  } finally {
    await browser.close();
    rmSync(work, { recursive: true });
  }
});

async function startBrowser(): Promise<Browser> {
  const browser = findBrowser();
  if (browser === undefined) throw new UserError('没有可用的 Chromium。请先运行：node scripts/ensure-browser.ts');
  return chromium.launch(launchOptions(browser));
}

async function writeResults(results: object): Promise<void> {
  const text = JSON.stringify(results, (_, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
  );
  mkdirSync(join(RESULT_FILE, '..'), { recursive: true });
  writeFileSync(RESULT_FILE, await format(text, { parser: 'json', printWidth: 120 }));
}
