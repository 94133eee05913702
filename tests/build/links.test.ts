import { expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { builtPages, loadPage } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { linkFaults } from '../support/link-faults.ts';
import { referencesOf } from '../support/references.ts';
import { pagesIn } from '../support/site-pages.ts';
import { buildUnderSubPath } from '../support/sub-path.ts';

test.for(EDITIONS)('every address inside the %s edition is there, and so is every #anchor', (edition) => {
  expectNoFaults(linkFaults(builtPages(edition), distFolder(edition)));
});

test('the public edition under a sub-path of a portal keeps to that path, and every address is there', async () => {
  const { served, folder, base } = await buildUnderSubPath('build-tests');
  const pages = pagesIn(folder, base).map(loadPage);
  expect(pages.map(({ path }) => path)).toEqual(builtPages('public').map(({ path }) => `${base.slice(0, -1)}${path}`));
  expectNoFaults(linkFaults(pages, served));
  const downloads = pages.flatMap(({ elements }) => elements.flatMap(referencesOf)).map(({ value }) => value);
  expect(downloads.filter((value) => value.endsWith('.docx')).length).toBeGreaterThan(5);
  expect(downloads.filter((value) => value.endsWith('.pdf'))).toEqual([]);
  // It builds a whole site first.
}, 600_000);
