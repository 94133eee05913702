import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compressedSize, scriptWithImports } from './transfer-size.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianjing-'));
const write = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a script weighs what it imports at once, but not what it imports on demand', () => {
  write('a.js', 'import"./b.js";export const a=1');
  write('b.js', 'import{a}from"./a.js";export*from"./c.js"');
  write('c.js', 'export const c=()=>import("./later.js")');
  write('later.js', '');
  const page = write('page.js', 'import{a as x}from"./a.js";x()');
  const names = [...scriptWithImports(page)].map((file) => basename(file)).sort();
  expect(names).toEqual(['a.js', 'b.js', 'c.js', 'page.js']);
});

test('sizes are those after brotli', () => {
  expect(compressedSize(write('long.css', 'p{color:red}'.repeat(1000)))).toBeLessThan(60);
});
