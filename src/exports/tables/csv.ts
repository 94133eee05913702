/** CSV for Excel and WPS: UTF-8 with BOM, CRLF, and no cell that a spreadsheet would take for a formula. */
import type { FilledTable } from './table.ts';

const BOM = '﻿';

/** OWASP, “CSV Injection”: a cell that begins with one of these may be run as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** An apostrophe in front keeps the cell text. It is shown in a text editor, and said in the data dictionary. */
export const guardFormula = (cell: string): string => (FORMULA_START.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const line = (cells: readonly string[]): string => cells.map((cell) => quote(guardFormula(cell))).join(',') + '\r\n';

export const csv = ({ columns, cells }: FilledTable): string =>
  BOM + [columns.map(({ name }) => name), ...cells].map(line).join('');
