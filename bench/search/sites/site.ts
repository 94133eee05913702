/** A search on a set of records, ready to be served. */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { HeadersOf } from '../../../scripts/security-headers.ts';
import type { SearchRecord } from '../../../src/search/build/record.ts';

export interface Site {
  /** Served as the root of a host. */
  readonly folder: string;
  /** Path of the page that answers `?q=`. */
  readonly address: string;
  /** Of the index alone; `undefined` when the browser makes it. */
  readonly buildSeconds: number | undefined;
  /** What is on the disk for searching, scripts left out. */
  readonly index: { readonly bytes: number; readonly files: number };
  /** Of the server; those of our own site unless it says otherwise. */
  readonly headersOf?: HeadersOf | undefined;
  /** Opens a page in which `searchHarness` is there. */
  openHarness(page: Page): Promise<void>;
}

export interface Search {
  readonly name: string;
  /** Above so many records it is left out. */
  readonly mostRecords: number;
  /** Whether it loads its index in parts, so that the first query may find less than later ones. */
  readonly loadsInParts: boolean;
  /** @param folder empty */
  make(records: readonly SearchRecord[], folder: string): Promise<Site>;
}

export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Compressed copies are left out: they are the same once more. */
export function sizeOf(path: string): Site['index'] {
  if (!statSync(path).isDirectory()) return { bytes: statSync(path).size, files: 1 };
  return readdirSync(path)
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => sizeOf(join(path, name)))
    .reduce((sum, part) => ({ bytes: sum.bytes + part.bytes, files: sum.files + part.files }), { bytes: 0, files: 0 });
}

/** @returns what came out, and the seconds it took */
export async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1000 };
}
