import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { expectNoFaults } from '../support/faults.ts';
import { catalogueOf } from '../support/model.ts';
import { sitePages } from '../support/site-pages.ts';
import { xmlSchema } from '../support/xml.ts';

const time = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1) });

/** JSON Feed 1.1 as jsonfeed.org describes it, for the members that we write. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('zh-CN'),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: time,
      authors: z.array(author).min(1),
      tags: z.array(z.string().min(1)),
    }),
  ),
});

describe.each(EDITIONS)('the %s edition', (edition) => {
  const root = distFolder(edition);
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');
  const { byId } = catalogueOf(edition);
  const paths = new Set(sitePages(edition).map(({ path }) => path));
  const isPage = (address: string): boolean => paths.has(new URL(address).pathname);

  test('has a sitemap of every page but the one for missing pages, and nothing else, not even a date', () => {
    const xml = read('sitemap.xml');
    expectNoFaults(xmlSchema('sitemap.xsd')(xml));
    expect(new Set([...xml.matchAll(/<(\w+)/g)].map(([, tag]) => tag))).toEqual(new Set(['urlset', 'url', 'loc']));
    const listed = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    expect(listed.toSorted()).toEqual([...paths].filter((path) => path !== '/404.html').toSorted());
  });

  test('has feeds in Atom that are valid and lead to its pages', () => {
    const faultsOf = xmlSchema('atom.xsd');
    const files = ['feed.xml', ...globSync('feeds/*.xml', { cwd: root })];
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const xml = read(file);
      expectNoFaults(faultsOf(xml).map((fault) => `${file}：${fault}`));
      const alternates = [...xml.matchAll(/rel="alternate" type="text\/html" href="(.*?)"/g)].map(
        ([, href = '']) => href,
      );
      expect(alternates.filter((address) => !isPage(address))).toEqual([]);
      const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect([...read('feed.xml').matchAll(/<entry>/g)]).toHaveLength(byId.size);
  });

  test('has a JSON Feed of the same', () => {
    const feed = JSON_FEED.parse(JSON.parse(read('feed.json')));
    expect(feed.items).toHaveLength(byId.size);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(byId.size);
    expect(feed.items.filter(({ url }) => !isPage(url))).toEqual([]);
  });

  test('tells robots what they may do', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\n${edition === 'internal' ? 'Disallow' : 'Allow'}: /\n`);
  });
});
