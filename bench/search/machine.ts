import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';

/** What the figures depend on. No date: a reference result changes only when a figure does. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly platform: string;
  readonly node: string;
  readonly chromium: string;
  /** Processes that wanted a processor, on average over a minute: before the run, and when this was written. */
  readonly load: { readonly before: number; readonly now: number };
}

/** Times are to be trusted where this is well below the number of processors. */
export const loadNow = (): number => Number((loadavg()[0] ?? NaN).toFixed(1));

/** @param before load before the run */
export const describeMachine = (browser: Browser, before: number): Machine => ({
  processor: cpus()[0]?.model.trim() ?? '',
  cores: cpus().length,
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
  chromium: browser.version(),
  load: { before, now: loadNow() },
});
