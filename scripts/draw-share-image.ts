import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { SHARE_IMAGE } from '../src/site/share-image.ts';
import { findBrowser, launchOptions } from './find-browser.ts';
import { runCommand, UserError } from './support/command-line.ts';
import { PROJECT_ROOT } from './support/project.ts';

const USAGE = `用法：npm run share-image

把 scripts/share-image/picture.svg 画成 public${SHARE_IMAGE.path}：链接转发到别处时显示的图。改了图才需要运行，结果提交入库。
需要 Chromium 和 Noto 中文字体（npm run test:prepare 会准备）。`;

await runCommand(import.meta.url, USAGE, async () => {
  const found = findBrowser();
  if (found === undefined) throw new UserError('没有找到 Chromium；请先运行 npm run test:prepare。');
  const browser = await chromium.launch(launchOptions(found));
  const { width, height, path } = SHARE_IMAGE;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<body style="margin:0">${readFileSync(join(PROJECT_ROOT, 'scripts/share-image/picture.svg'), 'utf8')}`,
  );
  await page.screenshot({ path: join(PROJECT_ROOT, 'public', path) });
  await browser.close();
  return 0;
});
