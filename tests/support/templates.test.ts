import { expect, test } from 'vitest';
import { samplePerTemplate } from './templates.ts';

test('a page with pages under it is a template of its own; the others share that of their folder', () => {
  const addresses = [
    '/',
    '/404.html',
    '/about/',
    '/risks/',
    '/risks/category/',
    '/risks/category/conduct/',
    '/risks/category/other/',
    '/risks/category/power/',
    '/risks/gg-r001/',
    '/risks/gg-r002/',
    '/risks/hz-r01/',
  ];
  const sample = samplePerTemplate(addresses.map((path) => ({ path })));
  expect(sample.map(({ path }) => path)).toEqual([
    '/',
    '/404.html',
    '/about/',
    '/risks/',
    '/risks/category/',
    '/risks/category/conduct/',
    '/risks/category/power/',
    '/risks/gg-r001/',
    '/risks/hz-r01/',
  ]);
});

test('pages that have the same pages under them share a template, and so do the pages under them', () => {
  const addresses = ['/', '/forms/', '/forms/a-f1/', '/forms/a-f1/fill/', '/forms/a-f2/', '/forms/a-f2/fill/'];
  const more = ['/forms/a-f3/', '/forms/a-f3/fill/', '/forms/a-f4/', '/forms/rules/', '/forms/rules/jc-01/'];
  const sample = samplePerTemplate([...addresses, ...more].map((path) => ({ path })));
  expect(sample.map(({ path }) => path)).toEqual([
    '/',
    '/forms/',
    '/forms/a-f1/',
    '/forms/a-f3/',
    '/forms/a-f1/fill/',
    '/forms/a-f3/fill/',
    '/forms/a-f4/',
    '/forms/rules/',
    '/forms/rules/jc-01/',
  ]);
});
