import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distFolder, PROJECT_ROOT } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { readFrozen } from '../../src/editions/frozen.ts';
import { publicPart } from '../../src/editions/snapshot.ts';
import { entryPath } from '../../src/site/entry-path.ts';
import { expectNoFaults } from '../support/faults.ts';

describe.each(EDITIONS)('old identifiers in the %s edition', (edition) => {
  const snapshots = readFrozen(PROJECT_ROOT).flatMap(({ snapshot }) =>
    snapshot === undefined ? [] : [edition === 'public' ? publicPart(snapshot) : snapshot],
  );

  test('each leads to a page, whatever became of the entry', () => {
    const entries = snapshots.flatMap((snapshot) => snapshot.entries);
    expect(entries.length).toBeGreaterThan(300);
    expectNoFaults(
      entries
        .filter(({ kind, id }) => !existsSync(join(distFolder(edition), entryPath(kind, id), 'index.html')))
        .map(({ id }) => `${id} 没有页面`),
    );
  });
});
