import type { Browser } from '../find-browser.ts';

/** What can be done on this machine, so that the order can be tested. */
export interface Machine {
  /** Debian or its kin, as root: the only case in which a test may install packages. */
  readonly mayUseApt: boolean;
  find(): Browser | undefined;
  /** Without a Chinese font every character is an empty box, and tests of layout mislead. */
  hasChineseFonts(): boolean;
  /** @returns whether the program ended with 0 */
  run(program: string, args: readonly string[]): Promise<boolean>;
  warn(message: string): void;
}

const FONT_PACKAGES = ['fonts-noto-cjk', 'fontconfig'];

const install = (machine: Machine, packages: readonly string[]): Promise<boolean> =>
  machine.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);

/** A fresh image has no package lists, or old ones: fetch them and try again, once. */
async function installWithApt(machine: Machine, packages: readonly string[]): Promise<void> {
  if (await install(machine, packages)) return;
  await machine.run('apt-get', ['update', '-q']);
  await install(machine, packages);
}

/**
 * Finds a browser, or installs one: by apt where that is allowed (with Chinese fonts), else by Playwright.
 *
 * @returns the browser, or `undefined` when nothing worked
 */
export async function findOrInstallBrowser(machine: Machine): Promise<Browser | undefined> {
  const found = machine.find();
  const hasFonts = machine.hasChineseFonts();
  if (machine.mayUseApt && (found === undefined || !hasFonts)) {
    const packages = [...(found === undefined ? ['chromium'] : []), ...(hasFonts ? [] : FONT_PACKAGES)];
    await installWithApt(machine, packages);
  }
  if (!machine.hasChineseFonts()) {
    machine.warn(`没有找到中文字体，版面测试可能失真；可安装 ${FONT_PACKAGES.join('、')}。`);
  }
  const browser = machine.find();
  if (browser !== undefined) return browser;
  await machine.run('npx', ['playwright', 'install', 'chromium']);
  return machine.find();
}
