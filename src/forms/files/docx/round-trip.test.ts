import '../testing/dom-parser.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilledForm } from '../../filled/types.ts';
import { anyFilled, countedKeys, formOf, FORMS } from '../../testing/forms.ts';
import { dataOf } from '../testing/data.ts';
import type { ExportOptions } from '../types.ts';
import { readDocx } from './read.ts';
import { writeDocx } from './write.ts';

const ENTRIES = ['GG-R001', 'GG-M001', 'HZ-R01'];

/** Any filled form, some of its rows with identifiers. */
const anyWithEntries = fc
  .tuple(anyFilled(FORMS), fc.array(fc.subarray(ENTRIES), { minLength: 1, maxLength: 5 }))
  .map(([filled, entries]): FilledForm => ({
    ...filled,
    groups: filled.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row, index) => ({ ...row, entries: entries[index % entries.length] ?? [] })),
    })),
  }));

async function roundTrip(filled: FilledForm, identifiers: ExportOptions['identifiers']) {
  const form = formOf(filled.form);
  const bytes = await writeDocx(form, filled, { identifiers });
  return readDocx(bytes, form, [], countedKeys());
}

describe('our own Word file', () => {
  it.each(['column', 'hidden', 'none'] as const)(
    'gives back what went in, identifiers: %s',
    async (identifiers) => {
      await fc.assert(
        fc.asyncProperty(anyWithEntries, async (filled) => {
          const read = await roundTrip(filled, identifiers);
          expect(read.report).toMatchObject({ source: 'own', unplaced: [], notices: [] });
          expect(dataOf(read.filled, identifiers !== 'none')).toEqual(dataOf(filled, identifiers !== 'none'));
        }),
        // A failing form is looked at as it is: to make it smaller, hundreds of files would be written.
        { numRuns: 25, endOnFailure: true },
      );
    },
    120_000,
  );
});
