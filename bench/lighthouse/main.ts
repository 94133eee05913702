import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findNginx } from '../../scripts/deploy/find-nginx.ts';
import { findBrowser, launchOptions } from '../../scripts/find-browser.ts';
import { builtSite } from '../../scripts/server/site-server.ts';
import { runCommand, UserError } from '../../scripts/support/command-line.ts';
import { ownSite, startNginx } from '../../tests/support/nginx-server.ts';
import { sitePages } from '../../tests/support/site-pages.ts';
import { samplePerTemplate } from '../../tests/support/templates.ts';

const USAGE = `用法：npm run bench:lighthouse [-- 地址开头…]

用 Lighthouse 量公开版的每一种页面：由 nginx 按 deploy/nginx 的配置送出，手机和桌面两种设定，四项各 0–100 分。
先要有构建好的公开版（npm run build:public）和 nginx（npm run test:prepare）。Lighthouse 由 npx 取用，不是本项目的依赖。
机器忙时性能分会偏低，也会量不成：没有满分的再量，最多三次，取最好的一次。

  地址开头    只量地址以它开头的页面，如 /publications/；不写就量每一种页面的第一页和最后一页`;

const LIGHTHOUSE = 'lighthouse@13.5.0';
const TRIES = 3;
/** Where Lighthouse finds the browser. */
const DEBUGGING_PORT = 9333;
const PRESETS = { 手机: [], 桌面: ['--preset=desktop'] } as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<
    Record<
      (typeof CATEGORIES)[number],
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly displayValue?: string }>>;
}

await runCommand(import.meta.url, USAGE, async (args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const nginx = findNginx();
  const found = findBrowser();
  if (nginx === undefined || found === undefined) {
    throw new UserError('没有找到 nginx 或浏览器；请先运行 npm run test:prepare。');
  }
  const root = builtSite('public');
  const paths = samplePerTemplate(sitePages('public'))
    .map(({ path }) => path)
    // It answers 404, which Lighthouse takes for a fault of the server.
    .filter((path) => path !== '/404.html')
    .filter((path) => positionals.length === 0 || positionals.some((start) => path.startsWith(start)));
  const server = await startNginx(nginx, [ownSite(root)]);
  const options = launchOptions(found);
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${String(DEBUGGING_PORT)}`],
  });
  try {
    let below = 0;
    for (const path of paths) {
      for (const [name, preset] of Object.entries(PRESETS)) {
        const { scores, faults } = await bestOf(TRIES, `${server.origins[0] ?? ''}${path}`, preset);
        if (!isFull(scores)) below++;
        console.log([name, ...scores.map((score) => String(score).padStart(3)), path, ...faults].join('  '));
      }
    }
    console.log(
      `${String(paths.length)} 页，各量两次；${below === 0 ? '四项都是 100' : `${String(below)} 次有低于 100 的`}。`,
    );
    return below === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.stop();
  }
});

interface Judgement {
  /** From 0 to 100, in the order of the categories. */
  readonly scores: readonly number[];
  /** The audits that cost points. */
  readonly faults: readonly string[];
}

/** @throws Error when no try succeeds */
async function bestOf(tries: number, address: string, preset: readonly string[]): Promise<Judgement> {
  const results: Judgement[] = [];
  let fault: unknown;
  for (let left = tries; left > 0 && !results.some(({ scores }) => isFull(scores)); left--) {
    try {
      results.push(judged(await measured(address, preset)));
    } catch (error) {
      fault = error;
    }
  }
  const [best] = results.toSorted((a, b) => sum(b.scores) - sum(a.scores));
  if (best === undefined) throw fault;
  return best;
}

function isFull(scores: readonly number[]): boolean {
  return scores.every((score) => score === 100);
}

function sum(scores: readonly number[]): number {
  return scores.reduce((total, score) => total + score, 0);
}

/** @throws Error when Lighthouse cannot be had, or cannot measure */
async function measured(address: string, preset: readonly string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      ...preset,
      `--port=${String(DEBUGGING_PORT)}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--output=json',
      '--quiet',
    ],
    { maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
  );
  return JSON.parse(stdout) as Report;
}

function judged({ categories, audits }: Report): Judgement {
  const counted = CATEGORIES.flatMap((category) => categories[category].auditRefs.filter(({ weight }) => weight > 0));
  return {
    scores: CATEGORIES.map((category) => Math.round((categories[category].score ?? 0) * 100)),
    faults: counted.flatMap(({ id }) => {
      const { score, displayValue = '' } = audits[id] ?? { score: null };
      return score !== null && score < 0.99 ? [`${id} ${displayValue}`.trim()] : [];
    }),
  };
}
