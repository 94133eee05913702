/** Columns of points laid beside each other: what belongs to one risk point becomes one row. */
import { slippedLabel } from './numbers.ts';
import { type Point, splitList, splitPoints } from './split.ts';

/** How the columns of a cell row were brought together. */
export type Pairing = 'numbers' | 'order' | 'one' | 'apart';

export interface Paired {
  readonly pairing: Pairing;
  /** Texts by column; a column that has nothing for a row is absent there. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * - `one`: one name, or none: whatever else there is belongs to it;
 * - `numbers`: every column is numbered, and equal numbers go together;
 * - `order`: as many points in each column;
 * - `apart`: neither; each point keeps a row of its own, so that one sees what does not pair.
 * @param name the column with the names of the risk points
 * @param cells the text of each column that holds points
 */
export function pairColumns(name: string, cells: Readonly<Record<string, string>>): Paired {
  const columns = Object.entries(cells)
    .map(([column, text]) => ({ column, text, points: splitPoints(text) }))
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => Number(b.column === name) - Number(a.column === name));
  const whole = columns.map(({ column, text }) => [column, text.trim()] as const);
  if (columns.length === 0) return { pairing: 'one', rows: [] };
  const names = columns.find(({ column }) => column === name);
  const others = columns.filter(({ column }) => column !== name);
  const most = Math.max(0, ...others.map(({ points }) => points.length));
  const listed = names && namesOf(names.points, most);
  if (!names || !listed || (listed.length === 1 && !names.points[0]?.label)) {
    return { pairing: 'one', rows: [Object.fromEntries(whole)] };
  }
  const laid = [{ column: name, points: listed }, ...others];
  if (laid.every(({ points }) => points.some(({ label }) => label))) {
    return { pairing: 'numbers', rows: byNumber(laid) };
  }
  if (laid.every(({ points }) => points.length === listed.length)) {
    return { pairing: 'order', rows: listed.map((_, at) => rowOf(laid.map((c) => [c.column, c.points[at]?.text]))) };
  }
  return {
    pairing: 'apart',
    rows: laid.flatMap(({ column, points }) => points.map(({ text }) => ({ [column]: text }))),
  };
}

interface Column {
  readonly column: string;
  readonly points: readonly Point[];
}

/** Names in one sentence are taken apart where there are several points to name. */
function namesOf(points: readonly Point[], others: number): readonly Point[] {
  const [only] = points;
  if (points.length !== 1 || !only || only.label || others < 2) return points;
  return splitList(only.text).map((text, index) => ({ text, label: undefined, inline: index > 0 }));
}

/** Rows in the order of the names; what has no partner stands after the number before it. */
function byNumber(columns: readonly Column[]): Readonly<Record<string, string>>[] {
  const keyed = columns.map(({ column, points }) => ({ column, points: withKeys(points) }));
  const keys = keyed.reduce<readonly string[]>(
    (order, { points }) =>
      merge(
        order,
        points.map(({ key }) => key),
      ),
    [],
  );
  return keys.map((key) =>
    rowOf(keyed.map(({ column, points }) => [column, points.find((point) => point.key === key)?.text])),
  );
}

/**
 * A point is known by its number; one without a number by the number before it and its distance from it. A number
 * that comes again is another point.
 */
function withKeys(points: readonly Point[]): { readonly key: string; readonly text: string }[] {
  let last = 0;
  let loose = 0;
  const seen = new Map<string, number>();
  return points.map(({ text, label }) => {
    const value = label?.value ?? (slippedLabel(text, last + 1) ? last + 1 : undefined);
    loose = value === undefined ? loose + 1 : 0;
    last = value ?? last;
    const key = `${String(last)}+${String(loose)}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return { key: times === 0 ? key : `${key}×${String(times)}`, text };
  });
}

/** Puts keys that are not in an order yet after the one that they follow, and after smaller numbers there. */
function merge(order: readonly string[], more: readonly string[]): readonly string[] {
  let at = 0;
  let merged = order;
  for (const key of more) {
    const known = merged.indexOf(key);
    if (known === -1) {
      while (at < merged.length && numberOf(merged[at]) < numberOf(key)) at += 1;
      merged = merged.toSpliced(at, 0, key);
      at += 1;
    } else {
      at = known + 1;
    }
  }
  return merged;
}

/** The number in a key: `2+1` → 2. */
function numberOf(key: string | undefined): number {
  return Number.parseInt(key ?? '', 10);
}

function rowOf(cells: readonly (readonly [string, string | undefined])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(cells.flatMap(([column, text]) => (text === undefined ? [] : [[column, text]])));
}
