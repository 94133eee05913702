import { expect, test } from 'vitest';
import type { Browser } from '../find-browser.ts';
import { findOrInstallBrowser, type Machine } from './install-browser.ts';

const DEBIAN: Browser = { source: 'system', path: '/usr/bin/chromium' };
const DOWNLOADED: Browser = { source: 'playwright', path: '/cache/chrome' };

interface Fake extends Machine {
  readonly commands: string[];
  readonly warnings: string[];
}

/** A machine on which the named commands, and only they, have an effect. */
function fake({ apt = false, fonts = true, browser = undefined as Browser | undefined, works = [] as string[] }): Fake {
  const state = { browser, fonts, listsFresh: works.includes('lists') };
  const commands: string[] = [];
  const warnings: string[] = [];
  return {
    commands,
    warnings,
    mayUseApt: apt,
    find: () => state.browser,
    hasChineseFonts: () => state.fonts,
    warn: (message) => void warnings.push(message),
    run: (program, args) => {
      const command = [program, ...args].join(' ');
      commands.push(command);
      if (command.startsWith('apt-get update')) state.listsFresh = works.includes('apt');
      else if (command.startsWith('apt-get install')) {
        if (!state.listsFresh) return Promise.resolve(false);
        if (args.includes('chromium')) state.browser = DEBIAN;
        if (args.includes('fonts-noto-cjk')) state.fonts = true;
      } else if (works.includes('playwright')) state.browser = DOWNLOADED;
      return Promise.resolve(true);
    },
  };
}

test('a machine with everything is left alone', async () => {
  const machine = fake({ apt: true, browser: DEBIAN });
  expect(await findOrInstallBrowser(machine)).toEqual(DEBIAN);
  expect(machine.commands).toEqual([]);
});

test('a bare Debian, as root: apt fails, fetches its lists, and installs', async () => {
  const machine = fake({ apt: true, fonts: false, works: ['apt'] });
  expect(await findOrInstallBrowser(machine)).toEqual(DEBIAN);
  const install = 'apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk fontconfig';
  expect(machine.commands).toEqual([install, 'apt-get update -q', install]);
  expect(machine.warnings).toEqual([]);
});

test('only the fonts are missing', async () => {
  const machine = fake({ apt: true, fonts: false, browser: DEBIAN, works: ['lists'] });
  expect(await findOrInstallBrowser(machine)).toEqual(DEBIAN);
  expect(machine.commands).toEqual(['apt-get install -y -q --no-install-recommends fonts-noto-cjk fontconfig']);
});

test('where apt brings nothing, Playwright downloads one', async () => {
  const machine = fake({ apt: true, works: ['playwright'] });
  expect(await findOrInstallBrowser(machine)).toEqual(DOWNLOADED);
  expect(machine.commands.at(-1)).toBe('npx playwright install chromium');
});

test('who is not root never meets apt, and is told of missing fonts', async () => {
  const machine = fake({ fonts: false, works: ['playwright'] });
  expect(await findOrInstallBrowser(machine)).toEqual(DOWNLOADED);
  expect(machine.commands).toEqual(['npx playwright install chromium']);
  expect(machine.warnings).toEqual([expect.stringContaining('没有找到中文字体')]);
});

test('nothing works', async () => {
  expect(await findOrInstallBrowser(fake({}))).toBeUndefined();
});
