/** Our own Word file, unchanged: read exactly, by its shape and its bookmarks. */
import type { FormData } from '../../../../schemas/form.ts';
import { isBlankText, type NewKey } from '../../../filled/empty.ts';
import { type FormOutline, LIST_GROUP, type OutlineGroup, outlineOf } from '../../../filled/outline.ts';
import type { FilledForm, FilledGroup, FilledRow } from '../../../filled/types.ts';
import { entriesIn } from '../../entries.ts';
import { fieldMark, type GroupShape, pointMark } from '../marks.ts';
import { cellText, type DocParagraph, paragraphsOf } from '../read/model.ts';
import type { DocxContent } from '../read/open.ts';
import { type BodyCell, type BodyRow, bodyRows } from './grid.ts';
import { findHead, tablesOf } from './heads.ts';
import { headColumns } from './head-columns.ts';

/** @returns `undefined` where the file does not have the shape that it says; it is then read like any other */
export function readOwn(
  { blocks }: DocxContent,
  form: FormData,
  shape: readonly GroupShape[],
  newKey: NewKey,
): FilledForm | undefined {
  const outline = outlineOf(form);
  const paragraphs = paragraphsOf(blocks);
  const marks = new Map(paragraphs.flatMap((paragraph) => [...paragraph.marks]));
  const fields: Record<string, string> = {};
  for (const { id } of outline.fields) {
    const text = marks.get(fieldMark(id)) ?? '';
    if (!isBlankText(text)) fields[id] = text;
  }
  const groups =
    form.body.layout === 'table'
      ? tableGroups(blocks, form, outline, shape, newKey)
      : reportGroups(paragraphs, marks, outline, shape, newKey);
  if (groups === undefined) return undefined;
  return { form: form.id, fields: { ...fields, ...leadFields(blocks, form) }, groups, asides: [] };
}

function leadFields(blocks: DocxContent['blocks'], { leadRows }: FormData): Record<string, string> {
  const [table] = tablesOf(blocks);
  const texts = leadRows.map(({ id }, index): [string, string] => {
    const cell = table?.rows[index]?.cells[1];
    return [id, cell ? cellText(cell) : ''];
  });
  return Object.fromEntries(texts.filter(([, text]) => !isBlankText(text)));
}

function tableGroups(
  blocks: DocxContent['blocks'],
  form: FormData,
  outline: FormOutline,
  shape: readonly GroupShape[],
  newKey: NewKey,
): FilledGroup[] | undefined {
  const columns = headColumns(form);
  const table = tablesOf(blocks).find((candidate) => findHead(candidate, columns));
  const head = table && findHead(table, columns);
  if (!table || !head) return undefined;
  const rows = bodyRows(table, head, head.below);
  let at = 0;
  const groups = outline.groups.map((group): FilledGroup => {
    const own = shape.find(({ id }) => id === group.id);
    const count = own?.rows ?? 0;
    const part = rows.slice(at, at + count);
    at += count;
    return groupOf(part, group, own, ordinals(form, group), newKey);
  });
  return at <= rows.length ? groups : undefined;
}

/** Whether the form prints a number in the first cell of each row. */
function ordinals({ body }: FormData, { id, fixed }: OutlineGroup): boolean {
  if (body.layout !== 'table' || fixed) return false;
  const { rows } = body;
  if (rows.kind === 'points') return id === LIST_GROUP;
  return rows.kind === 'named' && rows.items.some((item) => item.id === id && item.points !== undefined);
}

function groupOf(
  rows: readonly BodyRow[],
  group: OutlineGroup,
  shape: GroupShape | undefined,
  numbered: boolean,
  newKey: NewKey,
): FilledGroup {
  const sharedLines = new Map(
    Object.entries(shape?.shared ?? {}).map(([column, counts]) => [column, sharedParts(rows, column, counts)]),
  );
  const first = group.columns[0]?.id;
  const cellsOf = (row: BodyRow, index: number): FilledRow['cells'] =>
    texts(
      group.columns.map(({ id }): [string, string] => {
        const parts = sharedLines.get(id);
        if (parts) return [id, parts[index + 1] ?? ''];
        const text = written(row.cells, id);
        return [id, numbered && id === first ? text.replace(/^\d+\. /, '') : text];
      }),
    );
  return {
    id: group.id,
    shared: texts([...sharedLines].map(([id, [text = '']]) => [id, text])),
    rows: rows.map((row, index) => ({
      key: group.fixed?.[index]?.key ?? newKey(),
      cells: cellsOf(row, index),
      entries: row.entries,
    })),
  };
}

/** The lines of a cell that is printed once, as its group's own text and each row's. */
function sharedParts(rows: readonly BodyRow[], column: string, counts: readonly number[]): string[] {
  const lines = (rows[0] ? written(rows[0].cells, column) : '').split('\n');
  let at = 0;
  return counts.map((count) => lines.slice(at, (at += count)).join('\n'));
}

/** The names of rows are printed under the first column; what is written there comes last. */
function written(cells: readonly BodyCell[], column: string): string {
  return cells.findLast((cell) => cell.column === column)?.text ?? '';
}

function texts(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(pairs.filter(([, text]) => !isBlankText(text)));
}

function reportGroups(
  paragraphs: readonly DocParagraph[],
  marks: ReadonlyMap<string, string>,
  outline: FormOutline,
  shape: readonly GroupShape[],
  newKey: NewKey,
): FilledGroup[] {
  return outline.groups.map(({ id, columns }) => ({
    id,
    shared: {},
    rows: Array.from({ length: shape.find((one) => one.id === id)?.rows ?? 0 }, (_, index) => ({
      key: newKey(),
      cells: texts(columns.map((column) => [column.id, marks.get(pointMark(id, index, column.id)) ?? ''])),
      entries: entriesOf(paragraphs, pointMark(id, index, 'text')),
    })),
  }));
}

/** Identifiers behind a point: hidden, or shown at the end of its paragraph. */
function entriesOf(paragraphs: readonly DocParagraph[], mark: string): string[] {
  const paragraph = paragraphs.find(({ marks }) => marks.has(mark));
  if (paragraph === undefined) return [];
  const shown = /〔([^〔〕]*)〕$/u.exec(paragraph.text)?.[1] ?? '';
  return entriesIn(`${paragraph.hidden} ${shown}`);
}
