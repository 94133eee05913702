import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { withoutDates } from '../zip/deterministic-zip.ts';
import type { FilledTable } from './table.ts';

const FONT = '宋体';
const HEAD = { fontWeight: 'bold', backgroundColor: '#EDEAE4', wrap: true, alignVertical: 'center' } as const;
const BODY = { wrap: true, alignVertical: 'top' } as const;

/**
 * All tables as one workbook, a sheet each, after a sheet that says what this is. Every cell is text, so that none
 * can be a formula and no identifier becomes a number or a date.
 * @returns the bytes of the XLSX, the same for the same tables
 */
export async function workbook(tables: readonly FilledTable[], about: readonly string[]): Promise<Uint8Array> {
  const sheets = [
    { sheet: '说明', data: about.map((value) => [{ value, type: String, ...BODY }]), columns: [{ width: 100 }] },
    ...tables.map((table) => ({
      sheet: table.title,
      data: sheetData(table),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
  ];
  const buffer = await writeExcelFile(sheets, { fontFamily: FONT, fontSize: 11 }).toBuffer();
  return withoutDates(new Uint8Array(buffer));
}

const sheetData = ({ columns, cells }: FilledTable): SheetData => [
  columns.map(({ name }) => ({ value: name, type: String, ...HEAD })),
  ...cells.map((row) => row.map((value) => (value === '' ? null : { value, type: String, ...BODY }))),
];
