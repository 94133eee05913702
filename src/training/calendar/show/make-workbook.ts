/** The calendar as an Excel file. Loaded with the library only when somebody wants the file. */
import writeExcelFile from 'write-excel-file/browser';
import { type CalendarRow, COLUMNS, rowHeight, sheetRows } from '../workbook.ts';

export async function makeWorkbook(name: string, table: readonly CalendarRow[]): Promise<Blob> {
  const head = COLUMNS.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const }));
  const body = sheetRows(table).map((row) => {
    const height = rowHeight(row);
    return row.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const, height }));
  });
  return writeExcelFile([head, ...body], {
    sheet: name,
    columns: COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob();
}
