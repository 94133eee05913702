import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveRequest } from './resolve-request.ts';

const outside = mkdtempSync(join(tmpdir(), 'lianjing-'));
const root = join(outside, 'site');
mkdirSync(join(root, 'risks/empty'), { recursive: true });
for (const name of ['index.html', '404.html', 'risks/index.html', '表格.txt', '../secret.txt', '../site-two.txt']) {
  writeFileSync(join(root, name), name);
}

afterAll(() => {
  rmSync(outside, { recursive: true });
});

test.each([
  ['/', '/index.html'],
  ['/?q=1', '/index.html'],
  ['/risks/', '/risks/index.html'],
  ['/404.html', '/404.html'],
  ['/%E8%A1%A8%E6%A0%BC.txt', '/%E8%A1%A8%E6%A0%BC.txt'],
  ['/risks/../404.html', '/404.html'],
])('%s is a file', (address, pathname) => {
  expect(resolveRequest(root, address)).toEqual({ kind: 'file', pathname });
});

test.each([
  ['/risks', '/risks/'],
  ['/risks?q=%E7%AB%A0&p=2', '/risks/?q=%E7%AB%A0&p=2'],
])('%s is a folder, and its address ends with a slash', (address, location) => {
  expect(resolveRequest(root, address)).toEqual({ kind: 'redirect', location });
});

test('a redirect never leaves the host', () => {
  expect(resolveRequest(root, '/.//risks')).toEqual({ kind: 'redirect', location: '/risks/' });
});

test.each([
  '/risk/',
  '/404',
  '/404.html/',
  '/risks/empty/',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%2fsite-two.txt',
  '/%ff',
  '/%00',
  `/${'x'.repeat(5000)}`,
  'http://',
])('%s is missing', (address) => {
  expect(resolveRequest(root, address)).toEqual({ kind: 'missing' });
});
