import { describe, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { personalDataIn } from '../../src/privacy/personal-data.ts';
import { builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { textOf } from '../support/html.ts';
import { openedFiles } from '../support/opened-files.ts';

describe.each(EDITIONS)('the %s edition', (edition) => {
  test('shows no personal data', () => {
    expectNoFaults(
      builtPages(edition).flatMap(({ path, elements: [html] }) =>
        personalDataIn(html === undefined ? '' : textOf(html)).map(({ what, found }) => `${path} 有${what}：${found}`),
      ),
    );
  });

  test('holds none in any file, opened', async () => {
    const files = await openedFiles(distFolder(edition));
    expectNoFaults(
      files.flatMap(({ path, text }) => personalDataIn(text).map(({ what, found }) => `${path} 有${what}：${found}`)),
    );
  });
});
