/** The table of a form in Word, from the same sheet as the page. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { leafColumns } from '../../../../catalogue/examples/blocks.ts';
import type { FormColumn, FormData } from '../../../../schemas/form.ts';
import { ENTRY_COLUMN_WIDTH, ROW_HEIGHT, textWidth, TYPE } from '../../../paper.ts';
import type { FilledForm } from '../../../filled/types.ts';
import { gridWidths } from '../../../grid-widths.ts';
import { filledContent } from '../../../sheet-content.ts';
import { type FormTable, type Sheet, type SheetCell, type SheetGroup, sheetOf, type SheetRow } from '../../../sheet.ts';
import type { ExportOptions } from '../../types.ts';
import { entriesByRow, ENTRIES_LINES, entriesText } from '../../entries.ts';
import { fieldParagraphs } from './fields.ts';
import { paragraph, run, twips, type TypeStyle } from './text.ts';

interface TableLayout {
  readonly form: FormData;
  readonly table: FormTable;
  readonly filled: FilledForm;
  readonly sheet: Sheet;
  /** Millimetres of each column of the grid. */
  readonly widths: readonly number[];
  readonly identifiers: ExportOptions['identifiers'];
  readonly style: TypeStyle;
  readonly types: ReadonlyMap<string, FormColumn['type']>;
}

/** Columns whose texts stand in the middle; longer texts begin at the left. */
const CENTRED_TYPES: readonly FormColumn['type'][] = ['sequence', 'category', 'grade', 'date', 'person', 'number'];

/** A row with more characters may break across pages: it may be longer than what is left of one. */
const WHOLE_ROW = 300;

/**
 * @returns the table; where rows stand above its heading (职能职责) they are a table of their own, because Word repeats a
 *   heading only if it begins its table
 */
export function formTables(form: FormData, table: FormTable, filled: FilledForm, options: ExportOptions) {
  const sheet = sheetOf(table, filledContent(table, filled));
  const { identifiers } = options;
  const layout: TableLayout = {
    form,
    table,
    filled,
    sheet,
    widths: lineWidths(form, table, sheet, identifiers === 'column'),
    identifiers,
    style: { face: 'body', size: TYPE[form.orientation].body },
    types: new Map(leafColumns(table.columns).map(({ id, type }) => [id, type])),
  };
  const body = gridOf(
    [...headRows(layout), ...sheet.groups.flatMap((group) => groupRows(layout, group)), ...insideRow(layout)],
    layout.widths,
  );
  return form.leadRows.length === 0 ? [body] : [leadTable(layout), seam(), body];
}

/** In millimetres: as the definition has them, in proportion, so that together they fill the line. */
function lineWidths(form: FormData, table: FormTable, sheet: Sheet, withEntries: boolean): number[] {
  const widths = gridWidths(table, sheet);
  const room = textWidth(form.orientation) - (withEntries ? ENTRY_COLUMN_WIDTH : 0);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return [...widths.map((width) => (width / total) * room), ...(withEntries ? [ENTRY_COLUMN_WIDTH] : [])];
}

function headRows({ sheet, style, identifiers }: TableLayout): TableRow[] {
  const head: TypeStyle = { ...style, face: 'heading' };
  return sheet.head.map(
    (row, index) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        height: { value: twips(ROW_HEIGHT.head / (sheet.head.length > 1 ? 1.25 : 1)), rule: HeightRule.ATLEAST },
        children: [
          ...row.map(({ label, colspan, rowspan }) => cell(label, head, true, { colspan, rowspan })),
          ...(identifiers === 'column' && index === 0
            ? [cell(ENTRIES_LINES, head, true, { rowspan: sheet.head.length })]
            : []),
        ],
      }),
  );
}

function groupRows(layout: TableLayout, group: SheetGroup): TableRow[] {
  const { table, filled, identifiers } = layout;
  const entriesOf = entriesByRow(filled);
  const height = ROW_HEIGHT[table.rows.kind];
  const least = table.rows.kind === 'categories' ? Math.max(8, height / group.rows.length) : height;
  return group.rows.map((row) => {
    const entries = entriesOf.get(row.id) ?? [];
    const hidden = identifiers === 'hidden' && entries.length > 0 ? entries : [];
    const first = row.cells.find(({ place }) => place?.kind === 'cell');
    return new TableRow({
      cantSplit: lengthOf(row) <= WHOLE_ROW,
      height: { value: twips(least), rule: HeightRule.ATLEAST },
      children: [
        ...row.cells.map((own) => sheetCell(layout, own, own === first ? hidden : [])),
        ...(identifiers === 'column' ? [cell(entries, { ...layout.style, size: ENTRY_SIZE }, true)] : []),
      ],
    });
  });
}

/** Points of the identifiers' type in their column. */
const ENTRY_SIZE = 8;

function lengthOf({ cells }: SheetRow): number {
  return cells.reduce((sum, { lines }) => sum + lines.join('').length, 0);
}

function sheetCell({ style, types }: TableLayout, own: SheetCell, hidden: readonly string[]): TableCell {
  const { kind, lines, colspan, rowspan, ordinal, column } = own;
  const centred = kind !== 'fill' || CENTRED_TYPES.includes(types.get(column));
  const text = ordinal === undefined ? lines : [`${ordinal}. ${lines[0] ?? ''}`, ...lines.slice(1)];
  return cell(text, style, centred, { colspan, rowspan, hidden });
}

interface CellOptions {
  readonly colspan?: number;
  readonly rowspan?: number;
  /** Identifiers that stand hidden after the text. */
  readonly hidden?: readonly string[];
}

function cell(
  lines: readonly string[],
  style: TypeStyle,
  centred: boolean,
  { colspan = 1, rowspan = 1, hidden = [] }: CellOptions = {},
): TableCell {
  const written = lines.length > 0 ? lines : [''];
  const paragraphs = written.map((line, index) => {
    const marks = index === written.length - 1 && hidden.length > 0;
    const runs = [
      ...(line === '' ? [] : [run(line, style)]),
      ...(marks ? [run(entriesText(hidden), { ...style, hidden: true })] : []),
    ];
    return paragraph(runs, style, {
      alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
      lines: 1.15,
      spacing: { after: 0 },
    });
  });
  return new TableCell({
    children: paragraphs,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(colspan > 1 && { columnSpan: colspan }),
    ...(rowspan > 1 && { rowSpan: rowspan }),
  });
}

/** Fields inside the table, below its rows: 部门负责人审核意见. */
function insideRow({ form, filled, widths, style }: TableLayout): TableRow[] {
  const fields = form.footers.filter(({ place }) => place === 'inside');
  if (fields.length === 0) return [];
  const width = widths.reduce((sum, one) => sum + one, 0) - 4;
  const [opinion, ...rest] = fieldParagraphs(fields, filled, { style, width });
  const room = paragraph([], style, { spacing: { before: twips(ROW_HEIGHT.opinion - 8) } });
  const children = [opinion, room, ...rest].filter((one) => one !== undefined);
  return [new TableRow({ cantSplit: true, children: [new TableCell({ children, columnSpan: widths.length })] })];
}

function leadTable({ form, filled, widths, style }: TableLayout): Table {
  const [first = 0, ...rest] = widths;
  const rows = form.leadRows.map(
    ({ id, label }) =>
      new TableRow({
        height: { value: twips(ROW_HEIGHT.lead), rule: HeightRule.ATLEAST },
        children: [cell(label, style, true), cell((filled.fields[id] ?? '').split('\n'), style, false)],
      }),
  );
  return gridOf(rows, [first, rest.reduce((sum, width) => sum + width, 0)]);
}

/** Between two tables, so thin that they look like one; without it Word makes one of them. */
function seam(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 }, run: { size: 2 } });
}

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function gridOf(rows: TableRow[], widths: readonly number[]): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { top: 40, bottom: 40, left: 85, right: 85 },
    borders: {
      top: BORDER,
      bottom: BORDER,
      left: BORDER,
      right: BORDER,
      insideHorizontal: BORDER,
      insideVertical: BORDER,
    },
  });
}
