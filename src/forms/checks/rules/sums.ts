import { isBlankText } from '../../filled/empty.ts';
import type { OutlineGroup } from '../../filled/outline.ts';
import type { FilledRow } from '../../filled/types.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, Rule } from '../types.ts';

/** The relations are the editors' own, as the remarks on GT-F4 say: the form prints the columns, not the sums. */
export const sums: Rule = {
  id: 'JC-24',
  severity: 'should',
  title: '数目不是数，或者加起来对不上',
  explains: [
    '自查自纠情况统计表里，每一格填一个数。后几栏相加应等于“合计”；已整改数与未整改数相加，应等于自查出的问题数。',
    '原表没有写出这两条关系，是编者的提示。',
  ],
  mends: ['用阿拉伯数字填写；没有的填 0。', '对不上的，回头核对各栏的数。确有一个问题同时属于两栏的，在表外说明。'],
  madeUp: '合计填 5，后两栏填 2 和 2；或者填“若干”。',
  check: (context) => [...cells(context), ...rows(context), ...rectified(context)],
};

function numberRows({ outline, filled }: CheckContext): { group: OutlineGroup; row: FilledRow }[] {
  return outline.groups
    .filter(({ columns }) => columns.some(({ type }) => type === 'number'))
    .flatMap((group) => (filled.groups.find(({ id }) => id === group.id)?.rows ?? []).map((row) => ({ group, row })));
}

/** @returns `undefined` for an empty cell and for what is no number */
function numberOf(text: string | undefined): number | undefined {
  const written = (text ?? '')
    .trim()
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d+$/u.test(written) ? Number(written) : undefined;
}

function cells(context: CheckContext): RawFinding[] {
  return numberRows(context).flatMap(({ group, row }) =>
    group.columns.flatMap(({ id, label, type }): RawFinding[] => {
      const text = row.cells[id];
      if (type !== 'number' || isBlankText(text) || numberOf(text) !== undefined) return [];
      const at = (text ?? '').trim();
      return [
        { place: cellPlace({ group, row }, id), at, message: `“${label}”填的不是数。应填阿拉伯数字，没有的填 0。` },
      ];
    }),
  );
}

/** 合计 stands before the columns that it sums. */
function rows(context: CheckContext): RawFinding[] {
  return numberRows(context).flatMap(({ group, row }): RawFinding[] => {
    const total = numberOf(row.cells[TOTAL]);
    const parts = group.columns.filter(({ id, type }) => id !== TOTAL && type === 'number');
    const numbers = parts.flatMap(({ id }) => numberOf(row.cells[id]) ?? []);
    const sum = numbers.reduce((a, b) => a + b, 0);
    if (total === undefined || numbers.length < parts.length || total === sum) return [];
    return [
      {
        place: cellPlace({ group, row }, TOTAL),
        at: row.cells[TOTAL] ?? '',
        message: `合计是 ${String(total)}，后几栏相加是 ${String(sum)}，对不上。应核对。`,
      },
    ];
  });
}

const TOTAL = 'total';

/** What was found is what is mended and what is not yet: groups `found` and `rectification` of GT-F4. */
function rectified(context: CheckContext): RawFinding[] {
  const all = numberRows(context);
  const found = all.find(({ group }) => group.id === 'found');
  const mended = all.filter(({ group }) => group.id === 'rectification');
  if (!found || mended.length === 0) return [];
  return found.group.columns.flatMap(({ id, label, type }): RawFinding[] => {
    const whole = numberOf(found.row.cells[id]);
    const parts = mended.flatMap(({ row }) => numberOf(row.cells[id]) ?? []);
    const sum = parts.reduce((a, b) => a + b, 0);
    if (type !== 'number' || whole === undefined || parts.length < mended.length || whole === sum) return [];
    return [
      {
        place: cellPlace(found, id),
        at: found.row.cells[id] ?? '',
        message: `“${label}”查出 ${String(whole)} 个，已整改和未整改相加是 ${String(sum)} 个，对不上。应核对。`,
      },
    ];
  });
}
