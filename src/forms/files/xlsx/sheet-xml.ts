/** The XML of a worksheet, from its grid. */
import { PAPER, type Orientation } from '../../paper.ts';
import type { Grid, GridCell, GridStyle } from './grid.ts';
import { styleIndex } from './styles.ts';
import { escapeXml, SPREADSHEET, XML_HEAD } from '../xml-text.ts';

/** Millimetres of a character of Excel's default type, by which it measures columns (7 of 96 pixels an inch). */
const CHARACTER = 1.852;
/** Points of a line, Chinese characters in a millimetre of it, and millimetres that a cell keeps free. */
const LINE = 15;
const PER_MM = 0.27;
const PADDING = 2;
const MM_PER_INCH = 25.4;

export function sheetXml(grid: Grid, orientation: Orientation): string {
  const { rows, widths, hidden, head } = grid;
  const columns = widths.map((width, index) => {
    const at = String(index + 1);
    const off = index === hidden ? ' hidden="1"' : '';
    return `<col min="${at}" max="${at}" width="${(width / CHARACTER).toFixed(2)}" customWidth="1"${off}/>`;
  });
  const frozen = head.to + 1;
  const merged = rows.flatMap((cells, row) =>
    cells
      .filter(({ colspan, rowspan }) => colspan > 1 || rowspan > 1)
      .map(
        ({ column, colspan, rowspan }) =>
          `<mergeCell ref="${address(column, row)}:${address(column + colspan - 1, row + rowspan - 1)}"/>`,
      ),
  );
  return [
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${String(frozen)}"`,
    ` topLeftCell="${address(0, frozen)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.map((_, index) => rowXml(grid, index)).join('')}</sheetData>`,
    merged.length > 0 ? `<mergeCells count="${String(merged.length)}">${merged.join('')}</mergeCells>` : '',
    pageXml(orientation),
    '</worksheet>',
  ].join('');
}

/** `B3` for the second column of the third row. */
export function address(column: number, row: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

function rowXml(grid: Grid, row: number): string {
  const cells = grid.rows[row] ?? [];
  const covered = coveredBorders(grid, row);
  const all = [
    ...cells.map((cell) => ({ column: cell.column, xml: cellXml(cell, row) })),
    ...covered.map((column) => ({
      column,
      xml: `<c r="${address(column, row)}" s="${String(styleIndex('text', false))}"/>`,
    })),
  ].sort((a, b) => a.column - b.column);
  const height = heightOf(grid, cells);
  return `<row r="${String(row + 1)}" ht="${String(height)}">${all.map(({ xml }) => xml).join('')}</row>`;
}

/** A text is written into the cell as a text: what begins with `=`, `+`, `-` or `@` is never a formula. */
function cellXml({ column, text, style, number }: GridCell, row: number): string {
  const reference = `r="${address(column, row)}" s="${String(styleIndex(style, !number && /^[=+\-@\t\r]/.test(text)))}"`;
  if (text === '') return `<c ${reference}/>`;
  if (number) return `<c ${reference}><v>${text}</v></c>`;
  return `<c ${reference} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

const BORDERED: readonly GridStyle[] = ['head', 'centre', 'text'];

/** Cells under a merged one: without borders of their own the merged one has none on those sides. */
function coveredBorders({ rows }: Grid, row: number): number[] {
  return rows
    .slice(0, row + 1)
    .flatMap((cells, index) =>
      cells
        .filter(({ rowspan, style }) => index + rowspan > row && BORDERED.includes(style))
        .flatMap(({ column, colspan }) => range(column, column + colspan).slice(index === row ? 1 : 0)),
    );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/**
 * High enough for the longest text. Excel fits rows to their texts only while somebody edits them, LibreOffice never for
 * a file that it has not written.
 */
function heightOf({ widths }: Grid, cells: readonly GridCell[]): number {
  const lines = cells
    .filter(({ rowspan }) => rowspan === 1)
    .map(({ text, column, colspan, style }) => {
      const width = widths.slice(column, column + colspan).reduce((sum, one) => sum + one, 0);
      const perLine = Math.max(1, Math.floor((width - PADDING) * PER_MM));
      const count = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
      return count * (style === 'title' ? 2 : 1);
    });
  return Math.ceil(Math.max(1.4, ...lines) * LINE);
}

function pageXml(orientation: Orientation): string {
  const { margin } = PAPER[orientation];
  const inches = (millimetres: number) => (millimetres / MM_PER_INCH).toFixed(3);
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${inches(margin.left)}" right="${inches(margin.right)}" top="${inches(margin.top)}"`,
    ` bottom="${inches(margin.bottom)}" header="0.3" footer="0.5"/>`,
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>',
  ].join('');
}
