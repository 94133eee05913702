import { describe, expect, it } from 'vitest';
import { offlinePage, rootFrom } from './offline-page.ts';

const PAGE = `<!doctype html><html><head><title>一</title>
<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://lz.example/risks/">
<link rel="modulepreload" href="/_astro/c.js">
<script src="/early.js"></script><script type="module" src="/_astro/b.js"></script>
<script type="application/ld+json">{"a":"</a>"}</script></head>
<body data-base="/"><a href="/">首页</a><a href="/risks/gg-r001/#p3">条目</a><a href="#main">正文</a>
<a href="/data/risks.csv">表</a><form action="/search/"></form></body></html>`;

describe('a page of the offline bundle', () => {
  const page = offlinePage(PAGE, '/risks/index.html');

  it('has addresses that hold wherever the folder is', () => {
    for (const expected of [
      'href="../_astro/a.css"',
      'src="../early.js"',
      'href="../index.html"',
      'href="../risks/gg-r001/index.html#p3"',
      'href="#main"',
      'href="../data/risks.csv"',
      'action="../search/index.html"',
      'data-base="../"',
    ]) {
      expect(page).toContain(expected);
    }
    expect(page).not.toMatch(/(?:href|src|action)="\//);
  });

  it('leaves other hosts alone', () => {
    expect(page).toContain('href="https://lz.example/risks/"');
  });

  it('has no modules, which a browser does not load from a disk, and our script first', () => {
    expect(page).toContain('<script src="../_astro/b.js" defer=""></script>');
    expect(page).not.toContain('_astro/c.js');
    expect(page).toContain('<head><script src="../offline/offline.js"></script>');
    expect(page).toContain('type="application/ld+json"');
  });
});

it.each([
  ['/index.html', './'],
  ['/risks/index.html', '../'],
  ['/risks/gg-r001/index.html', '../../'],
])('from %s the root is %s', (path, root) => {
  expect(rootFrom(path)).toBe(root);
});
