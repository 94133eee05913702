/** What search engines are told of a page, in the words of schema.org. Pure. */
import type { Crumb } from '../components/chrome/crumb.ts';
import type { DocumentData } from '../schemas/document.ts';
import { SITE } from './site.ts';

/** One thing with its properties; those that are `undefined` fall away. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** From a path of the site to a whole address. */
export type AddressOf = (path: string) => string;

/** The way to the page. Of a page right under the home page there is nothing to tell. */
export function breadcrumbList(crumbs: readonly Crumb[], title: string, address: AddressOf): Thing | undefined {
  if (crumbs.length === 0) return undefined;
  const items = [{ label: '首页', path: '/' }, ...crumbs].map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: address(path),
  }));
  const last = { '@type': 'ListItem', position: items.length + 1, name: title };
  return { '@type': 'BreadcrumbList', itemListElement: [...items, last] };
}

/** Kinds of documents by which an authority rules; a report or a list of points is no legislation. */
const LEGISLATION: readonly DocumentData['kind'][] = ['实施方案', '通知', '防控措施', '岗位职责制度'];

/** A source document, with what it states of itself. */
export function documentThing(data: DocumentData, path: string, address: AddressOf): Thing {
  const common = { name: data.title, url: address(path), inLanguage: 'zh-CN', description: data.summary };
  if (!LEGISLATION.includes(data.kind)) {
    return {
      '@type': 'DigitalDocument',
      ...common,
      datePublished: data.date?.iso,
      publisher: organisation(data.issuer),
    };
  }
  return {
    '@type': 'Legislation',
    ...common,
    legislationType: data.kind,
    legislationIdentifier: data.documentNumber,
    legislationDate: data.date?.iso,
    legislationPassedBy: organisation(data.issuer),
  };
}

/** A body of entries that can be had as data. */
export function datasetThing(
  { name, description, published }: { readonly name: string; readonly description: string; readonly published: string },
  path: string,
  address: AddressOf,
): Thing {
  return {
    '@type': 'Dataset',
    name,
    description,
    url: address(path),
    inLanguage: 'zh-CN',
    version: SITE.catalogueEdition,
    datePublished: published,
    isAccessibleForFree: true,
  };
}

const organisation = (name: string | undefined): Thing | undefined =>
  name === undefined ? undefined : { '@type': 'Organization', name };

/** As the text of a data block. `<` is escaped: a text could else end the block. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    ...(things.length === 1 ? things[0] : { '@graph': things }),
  }).replace(/</g, '\\u003c');
