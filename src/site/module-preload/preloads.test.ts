import { expect, test } from 'vitest';
import { withPreloads } from './preloads.ts';

const IMPORTS = new Map([
  ['_astro/a.js', ['_astro/b.js']],
  ['_astro/b.js', ['_astro/c.js', '_astro/a.js']],
  ['_astro/d.js', ['_astro/c.js']],
]);
const page = (links: string, ...scripts: readonly string[]): string =>
  `<head><title>页</title>${links}</head><body>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body>`;

test('each import is named once, those of imports and of other scripts too', () => {
  const links = '<link rel="modulepreload" href="/_astro/b.js"><link rel="modulepreload" href="/_astro/c.js">';
  expect(withPreloads(page('', '/_astro/a.js', '/_astro/d.js'), '/', IMPORTS)).toBe(
    page(links, '/_astro/a.js', '/_astro/d.js'),
  );
});

test('addresses have the base of the site', () => {
  expect(withPreloads(page('', '/lz/_astro/d.js'), '/lz/', IMPORTS)).toBe(
    page('<link rel="modulepreload" href="/lz/_astro/c.js">', '/lz/_astro/d.js'),
  );
});

test('a page whose scripts import nothing stays as it is', () => {
  expect(withPreloads(page('', '/_astro/c.js'), '/', IMPORTS)).toBe(page('', '/_astro/c.js'));
  expect(withPreloads(page(''), '/', IMPORTS)).toBe(page(''));
});
