/** A form as it was filled on paper, one cell for a whole category, read into rows, one for each point. */
import type { FormData } from '../../schemas/form.ts';
import { blankRow, emptyGroup, isBlankText, type NewKey } from './empty.ts';
import { labelOf, withoutLabel } from './numbers.ts';
import { type FormOutline, type OutlineGroup, outlineOf } from './outline.ts';
import { pairColumns, type Pairing } from './pair.ts';
import { splitPoints } from './split.ts';
import type { FilledForm, FilledGroup, FilledRow } from './types.ts';

type Texts = Readonly<Record<string, string>>;

export interface PaperGroup {
  readonly id: string;
  /** Rows of the paper, each with the text of its cells by column, lines joined with `\n`. */
  readonly rows: readonly Texts[];
  /** Cells that span all rows of the group. */
  readonly shared?: Texts;
}

export interface Paper {
  readonly fields: Texts;
  readonly groups: readonly PaperGroup[];
}

/** How one row of the paper was understood. */
export interface Understanding {
  readonly group: string;
  /** A sentence for the person whose form it is. */
  readonly message: string;
  /** Whether that was plain, or is worth a look. */
  readonly sure: boolean;
}

export interface FromCells {
  readonly filled: FilledForm;
  readonly understood: readonly Understanding[];
}

/**
 * No character is lost: numbers that are right are what the rows now say by their order, all others stay in the text.
 * Levels given for a row of the paper with several points go to `shared`: whose they are nobody can tell.
 */
export function fromCells(form: FormData, paper: Paper, newKey: NewKey): FromCells {
  const outline = outlineOf(form);
  const understood: Understanding[] = [];
  const groups = outline.groups.map((group): FilledGroup => {
    const given = paper.groups.filter(({ id }) => id === group.id);
    if (given.every(({ rows, shared = {} }) => rows.length === 0 && Object.keys(shared).length === 0)) {
      return emptyGroup(group, newKey);
    }
    const read = given.flatMap(({ rows }) => rows.map((cells) => readRow(group, cells)));
    understood.push(...read.flatMap(({ note }) => note ?? []));
    const rows = read.flatMap((one) => one.rows);
    return {
      id: group.id,
      shared: joined([...given.map(({ shared = {} }) => shared), ...read.map((one) => one.shared)]),
      rows: keyed(rows, group, newKey),
    };
  });
  const fields = Object.fromEntries(Object.entries(paper.fields).filter(([, text]) => !isBlankText(text)));
  return {
    filled: { form: form.id, fields, groups, asides: [] },
    understood: [...understood, ...strays(outline, paper)],
  };
}

interface ReadRow {
  readonly rows: readonly Texts[];
  readonly shared: Texts;
  readonly note?: Understanding;
}

/** Only the cells of a category hold several points; a row of a list is a row. */
function readRow(group: OutlineGroup, cells: Texts): ReadRow {
  const known = pick(cells, (column) => group.columns.some(({ id }) => id === column));
  if (group.category === undefined || group.fixed) return { rows: [known], shared: {} };
  const name = group.columns[0]?.id ?? '';
  const isGrade = (column: string) => group.columns.find(({ id }) => id === column)?.type === 'grade';
  const points = pick(known, (column) => !isGrade(column));
  const grades = pick(known, isGrade);
  const { rows, pairing } = pairColumns(name, points);
  const note = noteOf(group, Object.keys(points), rows, pairing);
  if (rows.length <= 1) return { rows: [{ ...rows[0], ...grades }], shared: {}, ...(note && { note }) };
  const own = gradesByNumber(grades, rows.length);
  return {
    rows: tidy(rows).map((row, index) => ({ ...row, ...own?.[index] })),
    shared: own ? {} : grades,
    ...(note && { note }),
  };
}

/** Numbers that say what the order of the rows says anyway are left out; when one does not, all stay. */
function tidy(rows: readonly Texts[]): readonly Texts[] {
  const right = rows.every((row, index) => Object.values(row).every((text) => labelOf(text)?.value === index + 1));
  const styles = new Set(rows.flatMap((row) => Object.values(row).map((text) => labelOf(text)?.style)));
  if (!right || styles.size !== 1 || new Set(rows.map((row) => Object.keys(row).length)).size !== 1) return rows;
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, text]) => [column, withoutLabel(text)])),
  );
}

/** `1、二级 2、三级` names the point of each level; anything else does not. */
function gradesByNumber(grades: Texts, count: number): readonly Texts[] | undefined {
  const columns = Object.entries(grades).map(([column, text]) => ({ column, points: splitPoints(text) }));
  const right = columns.every(
    ({ points }) => points.length === count && points.every(({ label }, index) => label?.value === index + 1),
  );
  if (!right || columns.length === 0) return undefined;
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(columns.map(({ column, points }) => [column, withoutLabel(points[index]?.text ?? '')])),
  );
}

function noteOf(
  group: OutlineGroup,
  columns: readonly string[],
  rows: readonly Texts[],
  pairing: Pairing,
): Understanding | undefined {
  const label = (id: string) => group.columns.find((column) => column.id === id)?.label ?? id;
  const count = (id: string) => rows.filter((row) => row[id] !== undefined).length;
  const halves = rows.filter((row) => columns.some((id) => row[id] === undefined)).length;
  const seen = `${group.label}：${columns.map((id) => `${label(id)} ${String(count(id))} 条`).join('，')}`;
  const made = `成 ${String(rows.length)} 行`;
  const note = (sure: boolean, how: string) => ({ group: group.id, sure, message: `${seen}；${how}` });
  switch (pairing) {
    case 'one':
      return undefined;
    case 'numbers':
      return halves === 0
        ? note(true, `按序号对应，${made}。`)
        : note(false, `按序号对应，${made}，其中 ${String(halves)} 行只有一半，请核对。`);
    case 'order':
      return note(false, `没有都编号，按先后对应，${made}，请核对。`);
    case 'apart':
      return note(false, `条数不同，也没有都编号，没有配对，各占一行，请自己配对。`);
  }
}

/** Cells and groups that the form does not have: said, so that the person can put them where they belong. */
function strays(outline: FormOutline, paper: Paper): Understanding[] {
  return paper.groups.flatMap(({ id, rows }) => {
    const group = outline.groups.find((candidate) => candidate.id === id);
    const lost = rows.flatMap((cells) =>
      Object.entries(cells).filter(
        ([column, text]) => !isBlankText(text) && !group?.columns.some((c) => c.id === column),
      ),
    );
    return lost.map(([column, text]) => ({
      group: id,
      sure: false,
      message: `表中没有“${column}”这一栏，没有读入：${text}`,
    }));
  });
}

function keyed(rows: readonly Texts[], group: OutlineGroup, newKey: NewKey): readonly FilledRow[] {
  if (group.fixed) return group.fixed.map(({ key }, index) => ({ ...blankRow(key), cells: rows[index] ?? {} }));
  return rows.length === 0 ? [blankRow(newKey())] : rows.map((cells) => ({ ...blankRow(newKey()), cells }));
}

function pick(texts: Texts, keep: (column: string) => boolean): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([column, text]) => keep(column) && !isBlankText(text)));
}

function joined(all: readonly Texts[]): Texts {
  const columns = new Set(all.flatMap((texts) => Object.keys(texts)));
  return Object.fromEntries(
    [...columns].map((column) => [column, all.flatMap((texts) => texts[column] ?? []).join('\n')]),
  );
}
