import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute } from '../support/html.ts';
import { scriptWithImports } from '../support/transfer-size.ts';

describe.each(EDITIONS)('the scripts of the %s edition', (edition) => {
  const root = distFolder(edition);
  const pages = builtPages(edition);

  const scriptsOf = ({ elements }: BuiltPage): ReadonlySet<string> =>
    filesOf(
      elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'module'),
      'src',
    );
  const namedEarly = ({ elements }: BuiltPage): ReadonlySet<string> =>
    filesOf(
      elements.filter((element) => attribute(element, 'rel') === 'modulepreload'),
      'href',
    );
  const filesOf = (elements: BuiltPage['elements'], name: string): ReadonlySet<string> =>
    new Set(elements.map((element) => join(root, attribute(element, name) ?? '')));

  test('import others', () => {
    expect(pages.filter((page) => namedEarly(page).size > 0).length).toBeGreaterThan(300);
  });

  test('are named in the head with all that they import, and with nothing else', () => {
    expectNoFaults(
      pages.flatMap((page) => {
        const scripts = scriptsOf(page);
        const imported = [...scripts].flatMap((file) => [...scriptWithImports(file)]);
        const wanted = [...new Set(imported)].filter((file) => !scripts.has(file)).toSorted();
        const named = [...namedEarly(page)].toSorted();
        return JSON.stringify(named) === JSON.stringify(wanted)
          ? []
          : [`${page.path} 的 modulepreload 是 ${named.join('、')}，应是 ${wanted.join('、')}`];
      }),
    );
  });
});
