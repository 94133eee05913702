/**
 * What our own Word file says about itself, so that it can be read back exactly. It holds no text of the form a second
 * time: what somebody deletes in Word is gone. All of it only counts while the visible text is the exported one.
 */
import type { FilledForm } from '../../filled/types.ts';
import { isBlankText } from '../../filled/empty.ts';

/** Custom properties of the document; Word, WPS and LibreOffice keep them. Values stay below Word's 255 characters. */
export const PROPERTY = {
  form: '廉镜表格',
  version: '廉镜版本',
  fingerprint: '廉镜校验',
  /** Several, numbered from 1. */
  shape: '廉镜行数',
} as const;

export const VERSION = 1;
const LONGEST_VALUE = 240;

/** How the lines of one group on the paper are rows: what cannot be seen. */
export interface GroupShape {
  readonly id: string;
  readonly rows: number;
  /** Columns printed once for all rows: how many lines are the group's own, then each row's. */
  readonly shared: Readonly<Record<string, readonly number[]>>;
}

export function shapeOf({ groups }: FilledForm): GroupShape[] {
  return groups.map(({ id, rows, shared }) => ({
    id,
    rows: rows.length,
    shared: Object.fromEntries(
      Object.keys(shared)
        .filter((column) => !isBlankText(shared[column]))
        .map((column) => [column, [shared[column], ...rows.map(({ cells }) => cells[column])].map(countLines)]),
    ),
  }));
}

function countLines(text: string | undefined): number {
  return isBlankText(text) ? 0 : (text ?? '').split('\n').length;
}

/** `power 3 grade=1,0,2,0;other 1`, cut into values of allowed length. */
export function shapeValues(shape: readonly GroupShape[]): string[] {
  const text = shape
    .map(({ id, rows, shared }) =>
      [id, String(rows), ...Object.entries(shared).map(([column, lines]) => `${column}=${lines.join(',')}`)].join(' '),
    )
    .join(';');
  return text.match(new RegExp(`.{1,${String(LONGEST_VALUE)}}`, 'g')) ?? [];
}

export function parseShape(values: readonly string[]): GroupShape[] {
  return values
    .join('')
    .split(';')
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', rows = '0', ...columns] = part.split(' ');
      const shared = columns.map((column): [string, number[]] => {
        const [name = '', lines = ''] = column.split('=');
        return [name, lines.split(',').map(Number)];
      });
      return { id, rows: Number(rows), shared: Object.fromEntries(shared) };
    });
}

/** Bookmarks around what is written between printed words of a paragraph. */
export const fieldMark = (field: string): string => `lj_${field}`;
export const pointMark = (group: string, row: number, column: string): string => `lj_${group}_${String(row)}_${column}`;

/** FNV-1a with 64 bits: tells whether a text was changed, and guards nothing. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
