/** What is done with whole rows, from buttons and from keys: the edit, what is said, and where one goes on writing. */
import type { Edit } from '../../forms/filled/edit.ts';
import type { FilledForm, FilledRow, Place } from '../../forms/filled/types.ts';

export type RowAct = 'add' | 'duplicate' | 'remove' | 'up' | 'down';

export interface RowAt {
  readonly group: string;
  readonly row: string;
  /** Where one is writing; the focus stays in the same column. */
  readonly column: string;
}

export interface RowStep {
  readonly edit: Edit;
  readonly focus: Place;
  readonly say: string;
}

/** @returns `undefined` when nothing can be done: the row is gone, or already stands at the edge */
export function rowStep(filled: FilledForm, act: RowAct, at: RowAt, newKey: () => string): RowStep | undefined {
  const rows = filled.groups.find(({ id }) => id === at.group)?.rows ?? [];
  const index = rows.findIndex(({ key }) => key === at.row);
  if (index === -1) return undefined;
  const { group, row, column } = at;
  const cell = (key: string): Place => ({ kind: 'cell', group, row: key, column });
  const number = (n: number): string => `第 ${String(n)} 行`;
  switch (act) {
    case 'add': {
      const key = newKey();
      const added: FilledRow = { key, cells: {}, entries: [] };
      const edit: Edit = { kind: 'insert', group, at: index + 1, rows: [added] };
      return { edit, focus: cell(key), say: `已加上${number(index + 2)}` };
    }
    case 'duplicate': {
      const key = newKey();
      return {
        edit: { kind: 'duplicate', group, row, newKey: key },
        focus: cell(key),
        say: `已复制为${number(index + 2)}`,
      };
    }
    case 'remove': {
      const next = rows[index + 1] ?? rows[index - 1];
      const say = next ? `已删去${number(index + 1)}，可以撤销` : '已清空这一行，可以撤销';
      return { edit: { kind: 'remove', group, row }, focus: cell(next?.key ?? row), say };
    }
    case 'up':
    case 'down': {
      const to = index + (act === 'up' ? -1 : 1);
      if (to < 0 || to >= rows.length) return undefined;
      const edit: Edit = { kind: 'move', group, row, to: { group, at: to }, newKey: newKey() };
      return { edit, focus: cell(row), say: `已移到${number(to + 1)}，共 ${String(rows.length)} 行` };
    }
  }
}
