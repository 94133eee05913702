import { expect, it } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import { minimalContent } from '../../catalogue/testing/minimal-content.ts';
import { atomFeed } from './atom.ts';
import { FEED_PATH, feedOfEverything, feedsByKind, JSON_FEED_PATH } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';
import { nameUrn } from './name-uuid.ts';

const catalogue = joinCatalogue(minimalContent(), 'public');
const address = (path: string) => `https://site.example/lz${path}`;

it('names an entry for ever, whatever its address', () => {
  expect(nameUrn('GG-R001')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(nameUrn('GG-R001')).toBe(nameUrn('GG-R001'));
  expect(nameUrn('GG-R001')).not.toBe(nameUrn('GG-R002'));
});

it('dates its entries by the content, in the time of China', () => {
  const text = atomFeed(feedOfEverything(catalogue, FEED_PATH), address);
  expect(text).toContain(`<updated>${catalogue.current.date}T00:00:00+08:00</updated>`);
  expect(text).toContain('<link rel="self" type="application/atom+xml" href="https://site.example/lz/feed.xml"/>');
  expect(text).toContain('href="https://site.example/lz/risks/gg-r001/"');
});

it('gives each kind of the edition its feed, and none to a kind that is not there', () => {
  const kinds = feedsByKind(catalogue).map(({ kind }) => kind);
  expect(kinds).toContain('risk');
  expect(kinds).not.toContain('example');
});

it('holds the same in JSON', () => {
  const parsed = JSON.parse(jsonFeed(feedOfEverything(catalogue, JSON_FEED_PATH), address)) as { items: unknown[] };
  expect(parsed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: address('/feed.json') });
  expect(parsed.items).toHaveLength(catalogue.byId.size);
});
