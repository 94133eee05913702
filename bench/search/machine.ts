import { cpus, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';

/** What the figures depend on. No date: a reference result changes only when a figure does. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly platform: string;
  readonly node: string;
  readonly chromium: string;
}

export const describeMachine = (browser: Browser): Machine => ({
  processor: cpus()[0]?.model.trim() ?? '',
  cores: cpus().length,
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
  chromium: browser.version(),
});
