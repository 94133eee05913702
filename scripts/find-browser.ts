/** Which Chromium the browser tests use. */
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { UserError } from './support/command-line.ts';

export interface Browser {
  readonly source: 'environment' | 'playwright' | 'system';
  readonly path: string;
}

/** What the search looks at, so that its order can be tested. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright's own Chromium would be, whether it is there or not. */
  playwrightPath(): string;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where an installed Chromium may be, the likeliest first. */
function systemPaths({ platform, environment }: Surroundings): string[] {
  if (platform === 'darwin') {
    return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => win32.join(folder, program)),
    );
  }
  // cron and CI runners often have a short PATH.
  const folders = [...(environment.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return LINUX_NAMES.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => posix.join(folder, name)),
  );
}

const REAL: Surroundings = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
};

/**
 * Looks for a browser: what `PLAYWRIGHT_CHROMIUM` names, Playwright's own download, an installed one.
 *
 * @throws UserError when `PLAYWRIGHT_CHROMIUM` names a file that is not there: another browser instead would mislead
 */
export function findBrowser(surroundings: Surroundings = REAL): Browser | undefined {
  const wanted = surroundings.environment.PLAYWRIGHT_CHROMIUM;
  if (wanted !== undefined && wanted !== '') {
    if (surroundings.exists(wanted)) return { source: 'environment', path: wanted };
    throw new UserError(`环境变量 PLAYWRIGHT_CHROMIUM 指向的 ${wanted} 不存在；请改正，或清除这个变量。`);
  }
  const own = surroundings.playwrightPath();
  if (own !== '' && surroundings.exists(own)) return { source: 'playwright', path: own };
  const path = systemPaths(surroundings).find((candidate) => surroundings.exists(candidate));
  return path === undefined ? undefined : { source: 'system', path };
}

/** Root may start Chromium only without its sandbox. Everybody else keeps it. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/**
 * No GPU in a container; and nothing that makes Chromium call its maker, which on a closed network
 * costs time and fills the log with refused connections.
 */
const QUIET_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the tests start it. */
export const launchOptions = ({ path }: Browser): LaunchOptions => ({
  executablePath: path,
  args: [...QUIET_FLAGS, ...(isRoot ? ['--no-sandbox'] : [])],
  // A bare machine has no locale; without one of UTF-8 a browser saves each file with a Chinese name as “download”.
  env: { ...process.env, LC_ALL: 'C.UTF-8' },
});
