import '../testing/dom-parser.ts';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyFilled } from '../../filled/empty.ts';
import { outlineOf } from '../../filled/outline.ts';
import type { FilledForm } from '../../filled/types.ts';
import { countedKeys, formOf, FORMS } from '../../testing/forms.ts';
import { dataOf } from '../testing/data.ts';
import { readDocx } from './read.ts';
import { writeDocx } from './write.ts';

/** The file as somebody has changed it in Word. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

const filledWith = (id: string, text: (column: string, row: number) => string): FilledForm => {
  const form = formOf(id);
  const { fields, groups } = outlineOf(form);
  const base = emptyFilled(form, countedKeys());
  return {
    ...base,
    fields: Object.fromEntries(fields.map((field) => [field.id, text(field.id, 0)])),
    groups: base.groups.map((group, index) => ({
      ...group,
      shared: Object.fromEntries((groups[index]?.shared ?? []).map((column) => [column.id, text(column.id, 0)])),
      rows: group.rows.map((row, at) => ({
        ...row,
        cells: Object.fromEntries((groups[index]?.columns ?? []).map((column) => [column.id, text(column.id, at)])),
        entries: ['GG-R001'],
      })),
    })),
  };
};

describe('our own Word file, changed in Word', () => {
  const words = ['审核把关不严', '擅自降低标准', '办事拖拉、推诿', '泄露应当保密的情况'];

  it.each(FORMS.filter(({ body }) => body.layout !== 'instructions').map(({ id }) => id))(
    'is read by what one sees: %s',
    async (id) => {
      const form = formOf(id);
      const filled = filledWith(
        id,
        (column, row) => `${words[(column.length + row) % words.length] ?? ''}${String(row)}`,
      );
      const bytes = await writeDocx(form, filled, { identifiers: 'hidden' });
      const other = changed(bytes, 'docProps/custom.xml', (xml) => xml.replace(/>[0-9a-f]{16}</, '>0000000000000000<'));
      const read = readDocx(other, form, [], countedKeys());
      expect(read.report).toMatchObject({ source: 'edited', unplaced: [] });
      expect(dataOf(read.filled, true)).toEqual(dataOf(filled, true));
    },
    60_000,
  );

  it('has the new words, and keeps the identifiers of its rows', async () => {
    const filled = filledWith('ES19-F1', (column, row) => `${column}${String(row)}内容`);
    const bytes = await writeDocx(formOf('ES19-F1'), filled, { identifiers: 'hidden' });
    const other = changed(bytes, 'word/document.xml', (xml) => xml.replace('risk0内容', '新的风险点'));
    const read = readDocx(other, formOf('ES19-F1'), [], countedKeys());
    expect(read.report.source).toBe('edited');
    expect(read.report.summary).toContain('改动过');
    expect(read.filled.groups[0]?.rows[0]).toMatchObject({ cells: { risk: '新的风险点' }, entries: ['GG-R001'] });
  });

  it('keeps no text that was deleted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('hidden', 'column', 'none'), async (identifiers) => {
        const filled = filledWith('ES19-F1', () => '要删去的话');
        const bytes = await writeDocx(formOf('ES19-F1'), filled, { identifiers });
        const other = changed(bytes, 'word/document.xml', (xml) => xml.replaceAll('要删去的话', ''));
        const all = Object.values(unzipSync(other)).map((part) => strFromU8(part));
        expect(all.join('')).not.toContain('要删去的话');
      }),
      { numRuns: 3 },
    );
  });
});
