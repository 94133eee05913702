import { expect, it } from 'vitest';
import { xmlSchema } from './xml.ts';

const NS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const sitemap = (inside: string) => `<urlset xmlns="${NS}">${inside}</urlset>`;
const faultsOf = xmlSchema('sitemap.xsd');

it('passes what is valid', () => {
  expect(faultsOf(sitemap('<url><loc>https://a.example/</loc></url>'))).toEqual([]);
});

it.each([
  ['text that is not XML', '<urlset>'],
  ['another namespace', '<urlset><url><loc>https://a.example/</loc></url></urlset>'],
  ['a path in place of an address', sitemap('<url><loc>/risks/</loc></url>')],
  ['a date that is none', sitemap('<url><loc>https://a.example/</loc><lastmod>昨天</lastmod></url>')],
])('finds %s', (_name, xml) => {
  expect(faultsOf(xml)).not.toEqual([]);
});

it('knows a feed without a date', () => {
  expect(xmlSchema('atom.xsd')('<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id></feed>')).not.toEqual([]);
});
