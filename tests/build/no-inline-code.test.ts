import { test } from 'vitest';
import { EDITIONS } from '../../src/edition/edition.ts';
import { builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { inlineCodeOf } from '../support/inline-code.ts';

/** The Content-Security-Policy has neither `unsafe-inline` nor hashes: inline code would be dead code. */
test.for(EDITIONS)('no inline script or style in the %s edition', (edition) => {
  expectNoFaults(
    builtPages(edition).flatMap(({ path, elements }) =>
      elements.flatMap(inlineCodeOf).map((code) => `${path} 内联代码 ${code}`),
    ),
  );
});
