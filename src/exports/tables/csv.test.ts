import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, guardFormula } from './csv.ts';
import type { FilledTable } from './table.ts';

const table = (cells: readonly (readonly string[])[]): FilledTable => ({
  name: 't',
  title: '表',
  columns: [{ name: '甲', meaning: '', width: 10 }],
  cells,
});

/** What RFC 4180 says of one column, read back independently of the writer. */
const readColumn = (text: string): string[] =>
  [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))\r\n/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

describe('a CSV file', () => {
  it('begins with a byte order mark and the headings, and ends lines as RFC 4180 says', () => {
    expect(csv(table([['一']]))).toBe('﻿甲\r\n一\r\n');
  });

  it('quotes commas, quotation marks and line breaks', () => {
    expect(csv(table([['a,"b"\nc']]))).toContain('"a,""b""\nc"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('guards %j from being a formula', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it('gives back every cell, guarded, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (column) => {
        const [, ...read] = readColumn(csv(table(column.map((cell) => [cell]))).slice(1));
        expect(read).toEqual(column.map(guardFormula));
        expect(read.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});
