import { chromium, type Page } from '@playwright/test';
import { findBrowser, launchOptions } from '../../scripts/find-browser.ts';
import { builtSite, startSiteServer } from '../../scripts/server/site-server.ts';
import { runCommand, UserError } from '../../scripts/support/command-line.ts';

const USAGE = `用法：npm run bench:workbench

在 Chromium 里打开填表页，量到可以写字为止主线程用的时间，乘以四（四倍慢的处理器）。目标是一秒以内。
先要有构建好的内部版（npm run build:internal）。`;

/** A form of ordinary size, and the largest. */
const FORMS = ['es19-f1', 'gt-f2'];
const RUNS = 5;
const SLOWER = 4;

await runCommand(import.meta.url, USAGE, async () => {
  const found = findBrowser();
  if (found === undefined) throw new UserError('没有找到浏览器；请先运行 npm run test:prepare。');
  const server = await startSiteServer(builtSite('internal'));
  const browser = await chromium.launch(launchOptions(found));
  try {
    for (const form of FORMS) {
      const seconds: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext({ locale: 'zh-CN' });
        seconds.push(await untilWritable(await context.newPage(), `${server.origin}/forms/${form}/fill/`));
        await context.close();
      }
      const median = seconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
      const judged = median * SLOWER <= 1 ? '达到' : '未达到';
      console.log(`${form}  ${median.toFixed(2)} 秒，四倍慢 ${(median * SLOWER).toFixed(2)} 秒，${judged}`);
    }
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
});

/** @returns seconds that the page's own thread worked, not those of the clock: other programs share the processor */
async function untilWritable(page: Page, address: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.locator('.paper textarea').first().click();
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}
