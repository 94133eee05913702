import { describe, expect, test } from 'vitest';
import { findBrowser, type Surroundings } from './find-browser.ts';

const OWN = '/home/user/.cache/ms-playwright/chromium-1/chrome';

const machine = (files: readonly string[], changes: Partial<Surroundings> = {}): Surroundings => ({
  platform: 'linux',
  environment: { PATH: '/opt/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  playwrightPath: () => OWN,
  ...changes,
});

describe('the order', () => {
  const everything = ['/my/chromium', OWN, '/usr/bin/chromium'];

  test('PLAYWRIGHT_CHROMIUM comes first', () => {
    const environment = { PLAYWRIGHT_CHROMIUM: '/my/chromium', PATH: '/usr/bin' };
    expect(findBrowser(machine(everything, { environment }))).toEqual({ source: 'environment', path: '/my/chromium' });
  });

  test('then the one of Playwright', () => {
    expect(findBrowser(machine(everything))).toEqual({ source: 'playwright', path: OWN });
  });

  test('then an installed one', () => {
    expect(findBrowser(machine(['/usr/bin/chromium']))).toEqual({ source: 'system', path: '/usr/bin/chromium' });
  });

  test('then nothing', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });
});

test('a PLAYWRIGHT_CHROMIUM that does not exist is a fault, even when there is another browser', () => {
  const environment = { PLAYWRIGHT_CHROMIUM: '/gone' };
  expect(() => findBrowser(machine([OWN], { environment }))).toThrow('PLAYWRIGHT_CHROMIUM 指向的 /gone 不存在');
});

test('an empty PLAYWRIGHT_CHROMIUM is as good as none', () => {
  const environment = { PLAYWRIGHT_CHROMIUM: '' };
  expect(findBrowser(machine([OWN], { environment }))?.source).toBe('playwright');
});

test('a platform that Playwright has no browser for', () => {
  expect(findBrowser(machine([''], { playwrightPath: () => '' }))).toBeUndefined();
});

describe('installed browsers', () => {
  test('on Linux, Chromium goes before Chrome, wherever it is on the PATH', () => {
    const files = ['/opt/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser(machine(files))?.path).toBe('/usr/bin/chromium');
  });

  test('on Linux, the usual folders are tried when the PATH is missing', () => {
    expect(findBrowser(machine(['/snap/bin/chromium'], { environment: {} }))?.path).toBe('/snap/bin/chromium');
  });

  test('on macOS', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([path], { platform: 'darwin' }))?.path).toBe(path);
  });

  test('on Windows', () => {
    const environment = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser(machine([path], { platform: 'win32', environment }))?.path).toBe(path);
  });
});
