import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/edition/edition.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute, type Element, textOf } from '../support/html.ts';
import { catalogueOf } from '../support/model.ts';

const SITE_TAGS = ['SiteName'];
const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const ARTICLE_TAGS = ['ArticleTitle', 'PubDate', 'ContentSource'];

/** Pages that are neither a list nor an entry. */
const SITE_PAGES = ['/', '/404.html', '/search/', '/sitemap/'];

/** The editors' own pages that are no entries: a rule of the checks; a course, its parts, and what goes with courses. */
const EDITORS_ARTICLES = [/^\/forms\/rules\/.+/, /^\/training\/.+/];

const nameOf = (meta: Element): string | undefined => attribute(meta, 'name') ?? attribute(meta, 'property');

const metaOf = ({ elements }: BuiltPage): ReadonlyMap<string, string> =>
  new Map(
    elements
      .filter(({ tagName }) => tagName === 'meta')
      .flatMap((meta) => (nameOf(meta) === undefined ? [] : [[nameOf(meta) ?? '', attribute(meta, 'content') ?? '']])),
  );

const jsonLdOf = ({ elements }: BuiltPage): string[] =>
  elements.filter((element) => attribute(element, 'type') === 'application/ld+json').map(textOf);

describe.each(EDITIONS)('metadata of the %s edition', (edition) => {
  const catalogue = catalogueOf(edition);
  const articles = [...catalogue.byId.values()].map(({ path }) => path);
  const pages = builtPages(edition);

  /** What the address of a page says that it must carry (国办发〔2017〕47号). */
  const requiredOf = (path: string): readonly string[] => {
    if (SITE_PAGES.includes(path)) return SITE_TAGS;
    const isArticle =
      articles.some((article) => path.startsWith(article)) || EDITORS_ARTICLES.some((pattern) => pattern.test(path));
    return [...SITE_TAGS, ...(isArticle ? ARTICLE_TAGS : COLUMN_TAGS)];
  };

  test('every page carries that of its kind, and says nothing empty', () => {
    expectNoFaults(
      pages.flatMap((page) => {
        const tags = metaOf(page);
        const missing = requiredOf(page.path).filter((name) => !tags.has(name));
        const empty = [...tags].filter(([, content]) => content.trim() === '' || content.includes('undefined'));
        return [...missing.map((name) => `没有 ${name}`), ...empty.map(([name]) => `${name} 是空的`)].map(
          (fault) => `${page.path} ${fault}`,
        );
      }),
    );
  });

  test('dates are written to the minute, and are dates of the content', () => {
    const dates = new Set(pages.flatMap((page) => metaOf(page).get('PubDate') ?? []));
    expect(dates).toContain(`${catalogue.current.date} 00:00`);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
  });

  test('nothing is stated that nobody has set', () => {
    expect(catalogue.site).toEqual({});
    const stated = pages.flatMap((page) => [...metaOf(page).keys()]);
    expect(stated.filter((name) => ['SiteDomain', 'SiteIDCode', 'og:url'].includes(name))).toEqual([]);
  });

  test('structured data is JSON of schema.org, with the kind that fits', () => {
    const types = (path: string) =>
      pages
        .filter((page) => page.path === path)
        .flatMap(jsonLdOf)
        .join();
    for (const page of pages) {
      for (const text of jsonLdOf(page)) expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
    }
    expect(types('/documents/hb-d1/')).toMatch(/"Legislation".*鄂公管文〔2021〕11号/);
    expect(types('/catalogues/guigang/')).toContain('"Dataset"');
    expect(types('/risks/gg-r001/')).toContain('"BreadcrumbList"');
  });
});
