/** Edits of a filled form: plain data in, a new form out. Undo, fixes of checks and pasting all go through here. */
import { blankRow, isBlankRow, isBlankText } from './empty.ts';
import type { FormOutline, OutlineGroup } from './outline.ts';
import { pasteRows } from './paste.ts';
import type { Aside, FilledForm, FilledGroup, FilledRow } from './types.ts';

export type Edit =
  | { readonly kind: 'field'; readonly field: string; readonly value: string }
  | {
      readonly kind: 'cell';
      readonly group: string;
      readonly row: string;
      readonly column: string;
      readonly value: string;
    }
  /** A column that is written once for the group. An empty value takes it away. */
  | { readonly kind: 'shared'; readonly group: string; readonly column: string; readonly value: string }
  /** Puts rows before the `at`th, from 0; at the end when there are fewer. */
  | { readonly kind: 'insert'; readonly group: string; readonly at: number; readonly rows: readonly FilledRow[] }
  | {
      readonly kind: 'insertAfter';
      readonly group: string;
      readonly row: string;
      readonly rows: readonly FilledRow[];
    }
  /** Takes a row out; the only row of a group is emptied instead, so that there is always one to write in. */
  | { readonly kind: 'remove'; readonly group: string; readonly row: string }
  | { readonly kind: 'duplicate'; readonly group: string; readonly row: string; readonly newKey: string }
  /**
   * To the `at`th place, from 0, counted without the row itself. In another group it takes the place of a single empty
   * row; `newKey` names the empty row that stays behind where it was the only one.
   */
  | {
      readonly kind: 'move';
      readonly group: string;
      readonly row: string;
      readonly to: { readonly group: string; readonly at: number };
      readonly newKey: string;
    }
  /** Writes a grid of texts from this cell to the right and down. `newKeys` names the rows it may have to add. */
  | {
      readonly kind: 'paste';
      readonly group: string;
      readonly row: string;
      readonly column: string;
      readonly grid: readonly (readonly string[])[];
      readonly newKeys: readonly string[];
    }
  | { readonly kind: 'attach'; readonly group: string; readonly row: string; readonly entry: string }
  | { readonly kind: 'detach'; readonly group: string; readonly row: string; readonly entry: string }
  /** Writes several cells of a row and attaches entries; cells not named stay. */
  | {
      readonly kind: 'fill';
      readonly group: string;
      readonly row: string;
      readonly cells: FilledRow['cells'];
      readonly entries: readonly string[];
    }
  | { readonly kind: 'replaceGroup'; readonly group: FilledGroup }
  | { readonly kind: 'replace'; readonly filled: FilledForm }
  /** Keeps a text off the form; with the key of one that is kept already, it is added to that one. */
  | { readonly kind: 'setAside'; readonly aside: Aside }
  | { readonly kind: 'dropAside'; readonly key: string }
  /** One step of undo that is several edits. */
  | { readonly kind: 'all'; readonly edits: readonly Edit[] };

/**
 * @returns the form after the edit; the same object where the edit changes nothing: a row or group that is not there
 *   (any more), a row that the form prints and that therefore cannot be added, removed or moved, a form of another kind
 */
export function applyEdit(filled: FilledForm, outline: FormOutline, edit: Edit): FilledForm {
  switch (edit.kind) {
    case 'field':
      return { ...filled, fields: withText(filled.fields, edit.field, edit.value) };
    case 'cell':
      return inRow(filled, edit, (row) => ({ ...row, cells: withText(row.cells, edit.column, edit.value) }));
    case 'shared':
      return inGroup(filled, edit.group, (group) => ({
        ...group,
        shared: withText(group.shared, edit.column, edit.value),
      }));
    case 'insert':
      if (isFixed(outline, edit.group)) return filled;
      return inGroup(filled, edit.group, (group) => ({ ...group, rows: put(group.rows, edit.at, edit.rows) }));
    case 'insertAfter':
      if (isFixed(outline, edit.group)) return filled;
      return inGroup(filled, edit.group, (group) => {
        const at = group.rows.findIndex(({ key }) => key === edit.row);
        return at === -1 ? group : { ...group, rows: put(group.rows, at + 1, apart(filled, edit.rows)) };
      });
    case 'remove':
      if (isFixed(outline, edit.group)) return filled;
      return inGroup(filled, edit.group, (group) => without(group, edit.row, edit.row));
    case 'duplicate':
      if (isFixed(outline, edit.group)) return filled;
      return inGroup(filled, edit.group, (group) => {
        const at = group.rows.findIndex(({ key }) => key === edit.row);
        const row = group.rows[at];
        return row ? { ...group, rows: put(group.rows, at + 1, [{ ...row, key: edit.newKey }]) } : group;
      });
    case 'move':
      return move(filled, outline, edit);
    case 'paste': {
      const target = outline.groups.find(({ id }) => id === edit.group);
      return target ? inGroup(filled, edit.group, (group) => pasteRows(group, target, edit).group) : filled;
    }
    case 'attach':
      return inRow(filled, edit, (row) => withEntries(row, [edit.entry]));
    case 'detach':
      return inRow(filled, edit, (row) => ({ ...row, entries: row.entries.filter((entry) => entry !== edit.entry) }));
    case 'fill':
      return inRow(filled, edit, (row) => ({
        ...withEntries(row, edit.entries),
        cells: Object.entries(edit.cells).reduce((cells, [column, text]) => withText(cells, column, text), row.cells),
      }));
    case 'replaceGroup':
      return inGroup(filled, edit.group.id, () => edit.group);
    case 'replace':
      return edit.filled.form === filled.form ? edit.filled : filled;
    case 'setAside':
      return { ...filled, asides: withAside(filled.asides, edit.aside) };
    case 'dropAside':
      return { ...filled, asides: filled.asides.filter(({ key }) => key !== edit.key) };
    case 'all':
      return edit.edits.reduce((form, one) => applyEdit(form, outline, one), filled);
  }
}

/** Whether the form prints the rows of a group, so that they can be neither added nor removed. */
function isFixed(outline: FormOutline, group: string): boolean {
  return outline.groups.find(({ id }) => id === group)?.fixed !== undefined;
}

/** Rows whose keys are taken get others, so that a fix can be applied a second time. */
function apart(filled: FilledForm, rows: readonly FilledRow[]): readonly FilledRow[] {
  const taken = new Set(filled.groups.flatMap((group) => group.rows.map(({ key }) => key)));
  return rows.map((row) => {
    let { key } = row;
    while (taken.has(key)) key += '+';
    taken.add(key);
    return { ...row, key };
  });
}

function withAside(asides: readonly Aside[], aside: Aside): readonly Aside[] {
  const known = asides.find(({ key }) => key === aside.key);
  if (!known) return [...asides, aside];
  return asides.map((one) => (one === known ? { ...known, text: `${known.text}\n${aside.text}` } : one));
}

type Texts = Readonly<Record<string, string>>;

/** A text that is empty is absent, so that a cell that was emptied is equal to one never written. */
function withText(texts: Texts, key: string, value: string): Texts {
  if (value !== '') return { ...texts, [key]: value };
  return Object.fromEntries(Object.entries(texts).filter(([other]) => other !== key));
}

function withEntries(row: FilledRow, entries: readonly string[]): FilledRow {
  return { ...row, entries: [...new Set([...row.entries, ...entries])] };
}

function inGroup(filled: FilledForm, id: string, change: (group: FilledGroup) => FilledGroup): FilledForm {
  const old = filled.groups.find((group) => group.id === id);
  const changed = old && change(old);
  if (changed === old || changed === undefined) return filled;
  return { ...filled, groups: filled.groups.map((group) => (group === old ? changed : group)) };
}

function inRow(
  filled: FilledForm,
  at: { readonly group: string; readonly row: string },
  change: (row: FilledRow) => FilledRow,
): FilledForm {
  return inGroup(filled, at.group, (group) => {
    if (!group.rows.some(({ key }) => key === at.row)) return group;
    return { ...group, rows: group.rows.map((row) => (row.key === at.row ? change(row) : row)) };
  });
}

function put(rows: readonly FilledRow[], at: number, added: readonly FilledRow[]): readonly FilledRow[] {
  return rows.toSpliced(Math.max(0, at), 0, ...added);
}

/** @param spare key of the empty row that takes the place of the last one */
function without(group: FilledGroup, key: string, spare: string): FilledGroup {
  if (!group.rows.some((row) => row.key === key)) return group;
  const rows = group.rows.filter((row) => row.key !== key);
  return { ...group, rows: rows.length > 0 ? rows : [blankRow(spare)] };
}

function move(filled: FilledForm, outline: FormOutline, edit: Extract<Edit, { kind: 'move' }>): FilledForm {
  const { group: from, to } = edit;
  const row = filled.groups.find(({ id }) => id === from)?.rows.find(({ key }) => key === edit.row);
  const target = outline.groups.find(({ id }) => id === to.group);
  if (!row || !target || isFixed(outline, from) || target.fixed !== undefined) return filled;
  if (from === to.group) {
    return inGroup(filled, from, (group) => ({
      ...group,
      rows: put(
        group.rows.filter(({ key }) => key !== row.key),
        to.at,
        [row],
      ),
    }));
  }
  if (!fits(row, target)) return filled;
  const left = inGroup(filled, from, (group) =>
    without(group, row.key, apart(filled, [blankRow(edit.newKey)])[0]?.key ?? edit.newKey),
  );
  return inGroup(left, to.group, (group) => {
    const [only, second] = group.rows;
    const rows = only && !second && isBlankRow(only) && only.entries.length === 0 ? [] : group.rows;
    return { ...group, rows: put(rows, to.at, [row]) };
  });
}

/** A row does not go where one of its texts has no column. */
function fits(row: FilledRow, target: OutlineGroup): boolean {
  return Object.entries(row.cells).every(
    ([column, text]) => isBlankText(text) || target.columns.some(({ id }) => id === column),
  );
}
