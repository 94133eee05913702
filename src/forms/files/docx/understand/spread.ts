/** Rows of one group, with what was merged downwards given to the rows that it stands for. */
import { isBlankText } from '../../../filled/empty.ts';
import { labelOf, withoutLabel } from '../../../filled/numbers.ts';
import type { OutlineGroup } from '../../../filled/outline.ts';
import { splitPoints } from '../../../filled/split.ts';
import type { PaperRows } from './by-hand.ts';
import type { BodyCell } from './grid.ts';

export interface PaperRow {
  /** By column of the form. */
  readonly cells: ReadonlyMap<string, BodyCell>;
  readonly entries: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

/**
 * - A cell that reaches down all rows of its group is shared, or each row's where the group has but one row.
 * - The name of a risk that reaches down several rows is one point with several texts.
 * - Any other cell that reaches down several rows stands for each of them.
 * @param numbered whether the form prints a number before the first text of each row
 */
export function spread(group: OutlineGroup, rows: readonly PaperRow[], numbered: boolean): PaperRows {
  const shared: Record<string, string> = {};
  const columns = [...group.columns, ...group.shared].map(({ id }) => id);
  for (const id of columns) {
    const cell = rows[0]?.cells.get(id);
    const whole = cell !== undefined && rows.length > 1 && cell.rows >= rows.length;
    const always = group.shared.some((column) => column.id === id);
    if (always) {
      // One name for all rows, even where each row says it again.
      const names = new Set(rows.map((row) => tidy(row.cells.get(id)?.text ?? '')).filter((text) => text !== ''));
      if (names.size > 0) shared[id] = [...names].join('\n');
    } else if (cell && whole && !isBlankText(cell.text) && !isRisk(group, id)) shared[id] = tidy(cell.text);
  }
  const own = columns.filter((id) => shared[id] === undefined && !group.shared.some((column) => column.id === id));
  const texts = rows.map((_row, index): Texts =>
    Object.fromEntries(
      own.flatMap((id) => {
        const text = tidy(textAt(rows, index, id, isRisk(group, id)));
        const bare = numbered && id === group.columns[0]?.id ? withoutPrinted(text) : text;
        return isBlankText(bare) ? [] : [[id, bare]];
      }),
    ),
  );
  const joined = joinedPoints(group, rows, texts);
  const written = group.category === undefined ? joined : withoutRightNumbers(group, joined);
  const kept = group.fixed ? written : written.filter(({ text }) => Object.keys(text).length > 0);
  return { id: group.id, rows: kept.map(({ text }) => text), shared, entries: kept.map(({ entries }) => entries) };
}

interface Joined {
  readonly text: Texts;
  readonly entries: readonly string[];
}

function isRisk(group: OutlineGroup, id: string): boolean {
  return group.columns.find((column) => column.id === id)?.role === 'risk';
}

/** The text of a cell, or of the merged cell that reaches down to it. */
function textAt(rows: readonly PaperRow[], index: number, id: string, once: boolean): string {
  const cell = rows[index]?.cells.get(id);
  if (cell === undefined || cell.rows > 0 || once) return cell?.text ?? '';
  for (let above = index - 1; above >= 0; above--) {
    const from = rows[above]?.cells.get(id);
    if (from && from.rows > 0) return from.text;
  }
  return '';
}

/** Rows under one name of a risk are one point. */
function joinedPoints(group: OutlineGroup, rows: readonly PaperRow[], texts: readonly Texts[]): Joined[] {
  const risk = group.columns.find(({ role }) => role === 'risk')?.id;
  const joined: { texts: Texts[]; entries: string[] }[] = [];
  rows.forEach(({ cells, entries }, index) => {
    const cell = risk === undefined ? undefined : cells.get(risk);
    const last = joined.at(-1);
    if (cell?.rows === 0 && last) {
      last.texts.push(texts[index] ?? {});
      last.entries.push(...entries);
    } else joined.push({ texts: [texts[index] ?? {}], entries: [...entries] });
  });
  return joined.map((one) => ({
    text: columnwise(one.texts.map((text) => ({ text, entries: [] }))),
    entries: one.entries,
  }));
}

/** Texts of several rows, one below the other; what stands for all of them once. */
function columnwise(rows: readonly Joined[]): Texts {
  const columns = [...new Set(rows.flatMap(({ text }) => Object.keys(text)))];
  return Object.fromEntries(
    columns.map((id) => {
      const all = rows.flatMap(({ text }) => text[id] ?? []);
      return [id, new Set(all).size === 1 && rows.length > 1 ? (all[0] ?? '') : all.join('\n')];
    }),
  );
}

/** Rows that are numbered in their order, one point each, say the same by their order. */
function withoutRightNumbers(group: OutlineGroup, rows: readonly Joined[]): readonly Joined[] {
  const points = (text: Texts) =>
    Object.entries(text).filter(([id]) => group.columns.find((column) => column.id === id)?.type !== 'grade');
  const right = rows.every(({ text }, index) =>
    points(text).every(([, one]) => labelOf(one)?.value === index + 1 && splitPoints(one).length === 1),
  );
  if (!right || rows.length < 2) return rows;
  return rows.map(({ text, entries }) => ({
    entries,
    text: { ...text, ...Object.fromEntries(points(text).map(([id, one]) => [id, withoutLabel(one)])) },
  }));
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** `1. 甲` where the form prints the `1.` itself. */
function withoutPrinted(text: string): string {
  return text.replace(/^\d{1,2}\s*(?:[.、．]\s*|$)/u, '');
}
