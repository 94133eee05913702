/** A filled form laid out as the rows of a worksheet: plain data, without a word of XML. */
import { leafColumns } from '../../../catalogue/examples/blocks.ts';
import type { FormColumn, FormData, FormField } from '../../../schemas/form.ts';
import type { FilledForm } from '../../filled/types.ts';
import { ENTRY_COLUMN_WIDTH } from '../../paper.ts';
import { gridWidths } from '../../grid-widths.ts';
import { filledContent } from '../../sheet-content.ts';
import { type FormTable, type Sheet, sheetOf } from '../../sheet.ts';
import { entriesByRow, ENTRIES_HEAD } from '../entries.ts';
import type { ExportOptions } from '../types.ts';

export type GridStyle = 'attachment' | 'title' | 'plain' | 'head' | 'centre' | 'text';

export interface GridCell {
  /** From 0. */
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly text: string;
  readonly style: GridStyle;
  /** Whether the text is a number to be counted with. Everything else stays as it was written, dates too. */
  readonly number: boolean;
}

export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Millimetres on the paper. */
  readonly widths: readonly number[];
  /** Column that is not shown. */
  readonly hidden: number | undefined;
  /** The rows of the heading, from 0: they stay in sight, and are repeated on each printed page. */
  readonly head: { readonly from: number; readonly to: number };
}

const CENTRED: readonly FormColumn['type'][] = ['sequence', 'category', 'grade', 'date', 'person', 'number'];

/** @param table the table of the form's definition */
export function gridOf(form: FormData, table: FormTable, filled: FilledForm, options: ExportOptions): Grid {
  const sheet = sheetOf(table, filledContent(table, filled));
  const withEntries = options.identifiers !== 'none';
  const columns = sheet.shares.length;
  const all = columns + (withEntries ? 1 : 0);
  const whole = (text: string, style: GridStyle): GridCell[] => [cell(0, text, style, { colspan: columns })];
  const fields = (list: readonly FormField[]) =>
    list.length === 0 ? [] : [whole(list.map((field) => fieldText(field, filled)).join('\u3000\u3000'), 'plain')];
  const place = (where: 'inside' | 'below') => form.footers.filter((field) => field.place === where);
  const above = [
    ...(form.attachment === undefined ? [] : [whole(form.attachment, 'attachment')]),
    ...form.titleLines.map((line) => whole(line, 'title')),
    ...fields(form.headerFields),
    ...form.leadRows.map(({ id, label }) => [
      cell(0, label.join('\n'), 'head'),
      cell(1, filled.fields[id] ?? '', 'text', { colspan: columns - 1 }),
    ]),
  ];
  return {
    rows: [
      ...above,
      ...headRows(sheet, withEntries ? columns : undefined),
      ...bodyRows(sheet, table, filled, withEntries ? columns : undefined),
      ...fields(place('inside')),
      ...fields(place('below')),
      ...form.printedNotes.map((note) => whole(note, 'plain')),
    ],
    widths: [...gridWidths(table, sheet), ENTRY_COLUMN_WIDTH].slice(0, all),
    hidden: options.identifiers === 'hidden' ? columns : undefined,
    head: { from: above.length, to: above.length + sheet.head.length - 1 },
  };
}

function headRows(sheet: Sheet, entries: number | undefined): GridCell[][] {
  const place = placer();
  return sheet.head.map((row, index) => [
    ...place(row).map(({ at, cell: { label, colspan, rowspan } }) =>
      cell(at, label.join('\n'), 'head', { colspan, rowspan }),
    ),
    ...(entries !== undefined && index === 0
      ? [cell(entries, ENTRIES_HEAD, 'head', { rowspan: sheet.head.length })]
      : []),
  ]);
}

function bodyRows(sheet: Sheet, table: FormTable, filled: FilledForm, entries: number | undefined): GridCell[][] {
  const types = new Map(leafColumns(table.columns).map(({ id, type }) => [id, type]));
  const entriesOf = entriesByRow(filled);
  return sheet.groups.flatMap((group) => {
    const place = placer();
    return group.rows.map((row) => {
      const identifiers = entriesOf.get(row.id) ?? [];
      return [
        ...place(row.cells).map(({ at, cell: { kind, lines, colspan, rowspan, ordinal, column } }) => {
          const type = types.get(column);
          const centred = kind !== 'fill' || CENTRED.includes(type);
          const text = `${ordinal === undefined ? '' : `${ordinal}. `}${lines.join('\n')}`;
          const number = (kind === 'number' || type === 'number') && /^(?:0|[1-9]\d{0,14})$/.test(text);
          return cell(at, text, centred ? 'centre' : 'text', { colspan, rowspan, number });
        }),
        ...(entries === undefined ? [] : [cell(entries, identifiers.join(' '), 'text')]),
      ];
    });
  });
}

interface Spanning {
  readonly colspan: number;
  readonly rowspan: number;
}

/** Finds the columns of cells, row by row, beside those that reach down from above. */
function placer() {
  let down = new Map<number, number>();
  return <C extends Spanning>(cells: readonly C[]): { readonly at: number; readonly cell: C }[] => {
    const next = new Map([...down].flatMap(([at, left]) => (left > 1 ? [[at, left - 1]] : [])));
    let at = 0;
    const placed = cells.map((one) => {
      while (down.has(at)) at += 1;
      const start = at;
      for (let column = 0; column < one.colspan; column++) {
        if (one.rowspan > 1) next.set(at + column, one.rowspan - 1);
      }
      at += one.colspan;
      return { at: start, cell: one };
    });
    down = next;
    return placed;
  };
}

function cell(column: number, text: string, style: GridStyle, rest: Partial<GridCell> = {}): GridCell {
  return { column, colspan: 1, rowspan: 1, text, style, number: false, ...rest };
}

function fieldText({ id, label }: FormField, { fields }: FilledForm): string {
  return `${label}：${fields[id] ?? ''}`;
}
