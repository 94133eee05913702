import type { ComponentChildren } from 'preact';
import { filledContent } from '../../forms/sheet-content.ts';
import { type FormTable, type SheetCell, type SheetRow, sheetOf } from '../../forms/sheet.ts';
import { useWorkbench } from '../state/workbench.ts';
import { AddRow } from './add-row.tsx';
import { Cell } from './cell.tsx';
import { FindingMarks } from './cell-marks.tsx';
import { Fields } from './fields.tsx';
import { placeInWords } from './labels.ts';
import { Printed } from './printed.tsx';
import { textAt } from '../state/places.ts';
import { RowTools } from './row-tools.tsx';

/** The table of the form, with the spans of its headings, and a field in each cell that is written. */
export function PaperTable({ table }: { readonly table: FormTable }) {
  const { data, document } = useWorkbench();
  const { leadRows, footers } = data.form;
  const sheet = sheetOf(table, filledContent(table, document.filled.value));
  const width = sheet.shares.length;
  const inside = footers.filter(({ place }) => place === 'inside');
  // A heading is repeated on each printed page, unless rows stand above it.
  const Head = leadRows.length > 0 ? 'tbody' : 'thead';
  return (
    <>
      <table class="form-table wb-table" data-rows={table.rows.kind} data-filled>
        <caption class="visually-hidden">{data.form.shortTitle}</caption>
        <colgroup>
          {sheet.shares.map((share, index) => (
            <col key={index} class={`w-${String(share)}`} />
          ))}
        </colgroup>
        {leadRows.length > 0 && (
          <tbody class="lead-rows">
            {leadRows.map(({ id, label }) => (
              <tr key={id}>
                <th scope="row">
                  <Printed lines={label} />
                </th>
                <td colSpan={width - 1}>
                  <Cell place={{ kind: 'field', field: id }} value={document.filled.value.fields[id] ?? ''} />
                </td>
              </tr>
            ))}
          </tbody>
        )}
        <Head class="form-head">
          {sheet.head.map((row, index) => (
            <tr key={index}>
              {row.map((cell) => (
                <th
                  key={cell.id}
                  scope={cell.group ? 'colgroup' : 'col'}
                  colSpan={spans(cell.colspan)}
                  rowSpan={spans(cell.rowspan)}
                >
                  <Printed lines={cell.label} />
                </th>
              ))}
            </tr>
          ))}
        </Head>
        {sheet.groups.map((group) => (
          <tbody key={group.id} id={`at-group-${group.id}`}>
            {group.rows.map((row) => (
              <Row key={row.id} row={row} table={table} />
            ))}
          </tbody>
        ))}
        {inside.length > 0 && (
          <tbody class="form-foot">
            <tr>
              <td colSpan={width}>
                <Fields fields={inside} />
              </td>
            </tr>
          </tbody>
        )}
      </table>
      {(table.rows.kind === 'blank' || table.rows.kind === 'points') && <AddRow group="rows" label="加一行" />}
    </>
  );
}

/** A cell that spans nothing says nothing of it. */
const spans = (n: number): number | undefined => (n > 1 ? n : undefined);

function Row({ row, table }: { readonly row: SheetRow; readonly table: FormTable }) {
  const { document, outline } = useWorkbench();
  const places = row.cells.map(({ place }) => place).filter((place) => place?.kind === 'cell');
  const [first] = places;
  const fixed = outline.groups.find(({ id }) => id === first?.group)?.fixed !== undefined;
  const name = first ? placeInWords({ ...first, kind: 'row' }, outline, document.filled.value) : '';
  const firstOf = row.cells.find(({ place }) => place?.kind === 'cell');
  const last = row.cells.findLast(({ place }) => place?.kind === 'cell');
  return (
    <tr id={`at-row-${row.id}`} class="wb-row" data-group={first?.group}>
      {row.cells.map((cell) => (
        <SheetCellOf key={`${cell.kind}-${cell.column}`} cell={cell} table={table} row={row}>
          {first && cell === firstOf && (
            <span class="wb-marks no-print">
              <FindingMarks place={{ kind: 'row', group: first.group, row: first.row }} />
            </span>
          )}
          {cell === last && first && !fixed && <RowTools place={first} name={name} />}
        </SheetCellOf>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: SheetCell;
  readonly row: SheetRow;
  readonly table: FormTable;
  readonly children: ComponentChildren;
}

function SheetCellOf({ cell, row, table, children }: CellProps) {
  const { outline, document } = useWorkbench();
  const { kind, lines, colspan, rowspan, place, ordinal, column } = cell;
  if (kind === 'label') {
    const group = row.cells.find((other) => other.place?.kind === 'cell')?.place;
    const id = group?.kind === 'cell' ? group.group : undefined;
    const canGrow =
      id !== undefined && cell === row.cells[0] && outline.groups.find((other) => other.id === id)?.fixed === undefined;
    return (
      <th scope={rowspan > 1 ? 'rowgroup' : 'row'} colSpan={spans(colspan)} rowSpan={spans(rowspan)}>
        <Printed lines={lines} />
        {id !== undefined && cell === row.cells[0] && (
          <span class="wb-marks no-print">
            <FindingMarks place={{ kind: 'group', group: id }} />
          </span>
        )}
        {canGrow && <AddRow group={id} label="加一条" iconOnly />}
      </th>
    );
  }
  const label = columnLabel(outline, place);
  return (
    <td
      rowSpan={spans(rowspan)}
      data-column={column}
      data-label={label}
      class={kind === 'number' ? 'wb-number' : undefined}
    >
      {place ? (
        <Cell
          place={place}
          value={textAt(document.filled.value, place)}
          ordinal={ordinal}
          placeholder={placeholderOf(table, cell)}
        />
      ) : (
        <Printed lines={lines} />
      )}
      {children}
    </td>
  );
}

function columnLabel(
  outline: ReturnType<typeof useWorkbench>['outline'],
  place: SheetCell['place'],
): string | undefined {
  if (place?.kind !== 'cell' && place?.kind !== 'shared') return undefined;
  const group = outline.groups.find(({ id }) => id === place.group);
  return [...(group?.columns ?? []), ...(group?.shared ?? [])].find(({ id }) => id === place.column)?.label;
}

/** What the form itself prints in a cell where points are written. */
function placeholderOf(table: FormTable, { column, ordinal }: SheetCell): string | undefined {
  if (ordinal !== undefined || table.cellPlaceholder === undefined) return undefined;
  return isPoints(table.columns, column) ? table.cellPlaceholder.join('\n') : undefined;
}

function isPoints(columns: FormTable['columns'], id: string): boolean {
  return columns.some((column) =>
    column.children ? isPoints(column.children, id) : column.id === id && column.type === 'points',
  );
}
