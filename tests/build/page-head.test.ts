import { describe, test } from 'vitest';
import { EDITIONS } from '../../src/edition/edition.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute, type Element, textOf } from '../support/html.ts';

const tagged = ({ elements }: BuiltPage, tag: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === tag);

/** The `<title>` of the page; one in an SVG drawing is something else. */
const titleOf = (page: BuiltPage): string =>
  tagged(page, 'title')
    .filter(({ namespaceURI }) => namespaceURI.endsWith('/xhtml'))
    .map((title) => textOf(title).trim())
    .join('｜');

const descriptionOf = (page: BuiltPage): string =>
  tagged(page, 'meta')
    .filter((meta) => attribute(meta, 'name') === 'description')
    .map((meta) => (attribute(meta, 'content') ?? '').trim())
    .join('');

describe.each(EDITIONS)('pages of the %s edition', (edition) => {
  const pages = builtPages(edition);

  test('each has a title, and no two have the same', () => {
    const pathsByTitle = new Map<string, string[]>();
    for (const page of pages) {
      const title = titleOf(page);
      pathsByTitle.set(title, [...(pathsByTitle.get(title) ?? []), page.path]);
    }
    expectNoFaults(
      [...pathsByTitle].flatMap(([title, paths]) => {
        if (title === '') return [`没有标题：${paths.join(' ')}`];
        return paths.length > 1 ? [`标题“${title}”重复：${paths.join(' ')}`] : [];
      }),
    );
  });

  test('each has a description', () => {
    expectNoFaults(
      pages.filter((page) => descriptionOf(page) === '').map(({ path }) => `${path} 没有 meta description`),
    );
  });

  test.each(['h1', 'main'])('each has exactly one <%s>', (tag) => {
    expectNoFaults(
      pages.flatMap((page) => {
        const count = tagged(page, tag).length;
        return count === 1 ? [] : [`${page.path} 有 ${String(count)} 个 <${tag}>`];
      }),
    );
  });

  test('each says that it is in Chinese', () => {
    const languageOf = (page: BuiltPage): string | undefined =>
      tagged(page, 'html').map((html) => attribute(html, 'lang'))[0];
    expectNoFaults(
      pages.flatMap((page) => {
        const language = languageOf(page) ?? '';
        return language === 'zh-CN' ? [] : [`${page.path} 的 lang 是“${language}”，应为 zh-CN`];
      }),
    );
  });
});
