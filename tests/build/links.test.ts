import { test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { linkFaults } from '../support/link-faults.ts';

test.for(EDITIONS)('every address inside the %s edition is there, and so is every #anchor', (edition) => {
  expectNoFaults(linkFaults(builtPages(edition), distFolder(edition)));
});
