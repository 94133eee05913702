import '../testing/dom-parser.ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FilledForm } from '../../filled/types.ts';
import { anyFilled, countedKeys, formOf, FORMS } from '../../testing/forms.ts';
import { emptyFilled } from '../../filled/empty.ts';
import { parseXml } from '../docx/read/xml.ts';
import type { ExportOptions } from '../types.ts';
import { writeXlsx } from './write.ts';

const sheetXmlOf = (filled: FilledForm, identifiers: ExportOptions['identifiers'] = 'none') => {
  const parts = unzipSync(writeXlsx(formOf(filled.form), filled, { identifiers }));
  return strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
};
const blank = (id: string) => emptyFilled(formOf(id), countedKeys());
const withCells = (id: string, cells: Record<string, string>): FilledForm => ({
  ...blank(id),
  groups: [{ id: 'rows', shared: {}, rows: [{ key: 'a', cells, entries: ['GG-R001'] }] }],
});

describe('an Excel file', () => {
  it('has merged headings that stay in sight', () => {
    const xml = sheetXmlOf(blank('ES19-F3'));
    expect(xml).toContain('<pane ySplit="5" topLeftCell="A6"');
    expect(xml).toContain('<mergeCell ref="B4:E4"/>');
    expect(xml).toContain('<mergeCell ref="A4:A5"/>');
  });

  it('keeps what was written as text, formulas and dates too', () => {
    const xml = sheetXmlOf(withCells('ES19-F6', { risk: '=1+1', due: '2020-06-29' }));
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('<t xml:space="preserve">=1+1</t>');
    expect(xml).toContain('<t xml:space="preserve">2020-06-29</t>');
  });

  it('has numbers where the form counts', () => {
    const counted = { ...blank('GT-F4') };
    const groups = counted.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: { total: '12', code: '007' } })),
    }));
    const xml = sheetXmlOf({ ...counted, groups });
    expect(xml).toContain('<v>12</v>');
    expect(xml).toContain('>007</t>');
  });

  it('has identifiers in a column that can be hidden', () => {
    expect(sheetXmlOf(withCells('ES19-F6', {}), 'hidden')).toContain('hidden="1"');
    expect(sheetXmlOf(withCells('ES19-F6', {}), 'column')).toContain('GG-R001');
    expect(sheetXmlOf(withCells('ES19-F6', {}), 'none')).not.toContain('GG-R001');
  });

  it('is well formed, with no cell twice and no merged cells that overlap', () => {
    const tables = FORMS.filter(({ body }) => body.layout === 'table');
    fc.assert(
      fc.property(anyFilled(tables), (filled) => {
        const xml = sheetXmlOf(filled, 'column');
        parseXml(xml);
        const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, at]) => at);
        expect(new Set(cells).size).toBe(cells.length);
        const merged = [...xml.matchAll(/mergeCell ref="([^"]+)"/g)].flatMap(([, ref = '']) => cellsOf(ref));
        expect(new Set(merged).size).toBe(merged.length);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('has more than a thousand rows', () => {
    const rows = Array.from({ length: 1500 }, (_, index) => ({
      key: String(index),
      cells: { risk: '甲' },
      entries: [],
    }));
    const xml = sheetXmlOf({ ...blank('ES19-F6'), groups: [{ id: 'rows', shared: {}, rows }] });
    expect(xml.match(/<row /g)?.length).toBeGreaterThan(1500);
  }, 60_000);
});

/** All cells of `A1:B2`; the forms have fewer than 27 columns. */
function cellsOf(ref: string): string[] {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(ref) ?? [];
  const cells: string[] = [];
  for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column++) {
    for (let row = Number(top); row <= Number(bottom); row++)
      cells.push(`${String.fromCharCode(column)}${String(row)}`);
  }
  return cells;
}
