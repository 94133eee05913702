import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from './precompress.ts';

const PAGE = '招标文件审核'.repeat(200);
/** Compressed already, so to speak. */
const NOISE = Buffer.concat(
  Array.from({ length: 40 }, (_, index) => createHash('sha256').update(String(index)).digest()),
);
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lianjing-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a text gets two copies, which are the text again', async () => {
  writeFileSync(join(root, 'page.html'), PAGE);
  expect(await precompress(root)).toBe(1);
  expect(brotliDecompressSync(readFileSync(join(root, 'page.html.br'))).toString()).toBe(PAGE);
  expect(gunzipSync(readFileSync(join(root, 'page.html.gz'))).toString()).toBe(PAGE);
});

test('short texts, pictures and what cannot be made smaller get none', async () => {
  writeFileSync(join(root, 'short.html'), '<p>短</p>');
  writeFileSync(join(root, 'picture.png'), PAGE);
  writeFileSync(join(root, 'noise.json'), NOISE);
  expect(await precompress(root)).toBe(0);
  expect(readdirSync(root)).toHaveLength(3);
});

test('the same text gives the same bytes', async () => {
  for (const name of ['a.js', 'b.js']) writeFileSync(join(root, name), PAGE);
  await precompress(root);
  for (const ending of ['.br', '.gz']) {
    expect(readFileSync(join(root, `a.js${ending}`))).toEqual(readFileSync(join(root, `b.js${ending}`)));
  }
});
