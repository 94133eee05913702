import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { type Browser, findBrowser, launchOptions } from './find-browser.ts';
import { runCommand, UserError } from './support/command-line.ts';
import { isRootOnDebian } from './support/debian.ts';
import { findOrInstallBrowser, type Machine } from './support/install-browser.ts';
import { runProcess } from './support/run-process.ts';

const USAGE = `用法：node scripts/ensure-browser.ts

为浏览器测试准备 Chromium，依次：环境变量 PLAYWRIGHT_CHROMIUM、Playwright 自带的、系统已装的、
apt-get（仅 Debian 系且为 root，同时补中文字体）、npx playwright install chromium。`;

const NOT_FOUND = `没有可用的 Chromium，浏览器测试无法进行。请任选一种办法：
  1. 安装 Chromium 或 Chrome（Debian：sudo apt-get install chromium fonts-noto-cjk）；
  2. npx playwright install --with-deps chromium（需要外网）；
  3. 设环境变量 PLAYWRIGHT_CHROMIUM=/浏览器/的/路径。`;

/** Only Linux may lack a Chinese font. Without `fc-list` (status `null`) there is no font to speak of. */
function hasChineseFonts(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

const thisMachine: Machine = {
  mayUseApt: isRootOnDebian(),
  find: findBrowser,
  hasChineseFonts,
  warn: (message) => {
    console.warn(message);
  },
  run: async (program, args) => {
    console.log(`$ ${program} ${args.join(' ')}`);
    return (await runProcess(program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })) === 0;
  },
};

/** Starts it once: a browser that lacks a library fails here with one message, not in every test. */
async function checkThatItStarts(browser: Browser): Promise<string> {
  try {
    const running = await chromium.launch(launchOptions(browser));
    const version = running.version();
    await running.close();
    return version;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${browser.path} 无法启动：${reason}\n\n${NOT_FOUND}`);
  }
}

await runCommand(import.meta.url, USAGE, async () => {
  const browser = await findOrInstallBrowser(thisMachine);
  if (browser === undefined) throw new UserError(NOT_FOUND);
  const version = await checkThatItStarts(browser);
  console.log(`浏览器：Chromium ${version}（${browser.path}）`);
  return 0;
});
