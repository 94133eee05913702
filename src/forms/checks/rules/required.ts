import { isBlankText, isNoneRow } from '../../filled/empty.ts';
import type { OutlineColumn, OutlineGroup } from '../../filled/outline.ts';
import type { FilledRow } from '../../filled/types.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, Rule } from '../types.ts';
import { isFilledByOthers } from './review-left.ts';

/** Columns that may stay empty: remarks, and what is known only later. */
const OPTIONAL = new Set(['remark', 'outcome', 'handler', 'lead', 'rank']);

export const required: Rule = {
  id: 'JC-01',
  severity: 'must',
  title: '必填栏目空着',
  explains: [
    '表头的填报单位、填报人员、填报时间，表前的职能职责，都要填。清单和台账里写了内容的行，除“备注”和办理以后才知道的栏目以外，每一栏都要填。',
    '审核意见、审核签字这样由别人填的栏目不算，见另一条检查。等级有专门的检查。',
  ],
  mends: ['补填空着的栏目。与上一行相同的，也逐行写明，不要空着。', '确实没有的，写“无”，不要空着。'],
  example: { form: 'ES20-X12', at: '完成时限、责任单（处室）及责任人、分管领导' },
  check: (context) => [...fields(context), ...lists(context), ...cells(context)],
};

function fields({ outline, filled }: CheckContext): RawFinding[] {
  return outline.fields
    .filter((field) => !isFilledByOthers(field) && isBlankText(filled.fields[field.id]))
    .map(({ id, label }) => ({ place: { kind: 'field', field: id }, message: `“${label}”没有填。应补填。` }));
}

/** A list in which nothing is written at all, not even 无. */
function lists({ form, outline, filled, rows }: CheckContext): RawFinding[] {
  const [first] = outline.groups;
  const others = outline.groups.some(({ category }) => category !== undefined) || form.body.layout === 'report';
  const none = filled.groups.some((group) => group.rows.some(isNoneRow));
  if (!first || others || rows.length > 0 || none || first.columns.some(isNumber)) return [];
  return [{ place: { kind: 'form' }, message: '表里一行也没有填。确实没有的，在第一行写“无”。' }];
}

function cells({ form, outline, filled, rows }: CheckContext): RawFinding[] {
  if (form.body.layout === 'report') return [];
  const listed = rows.filter(({ group }) => group.category === undefined);
  // Printed rows of numbers are all counted; of the rows for agencies each agency writes its own.
  const counted = outline.groups
    .filter(({ fixed, columns }) => fixed && columns.some(isNumber))
    .flatMap((group) => (filled.groups.find(({ id }) => id === group.id)?.rows ?? []).map((row) => ({ group, row })))
    .filter(({ row }) => !rows.some((view) => view.row === row));
  return [
    ...sharedCells({ outline, filled, rows }),
    ...[...listed, ...counted].flatMap(({ group, row }) => missingIn(group, row, filled)),
  ];
}

/** What is written once for all rows, such as the name of the person. */
function sharedCells({ outline, filled, rows }: Pick<CheckContext, 'outline' | 'filled' | 'rows'>): RawFinding[] {
  return outline.groups
    .filter((group) => rows.some((view) => view.group === group))
    .flatMap(({ id, shared }) => shared.map(({ id: column, label }) => ({ group: id, column, label })))
    .filter(({ group, column }) => isBlankText(sharedOf(filled, group, column)))
    .map(({ group, column, label }) => ({
      place: { kind: 'shared', group, column },
      message: `“${label}”没有填。应补填。`,
    }));
}

function missingIn(group: OutlineGroup, row: FilledRow, filled: CheckContext['filled']): RawFinding[] {
  const missing = group.columns.filter(
    ({ id, role }) =>
      !OPTIONAL.has(id) &&
      role !== 'grade' &&
      isBlankText(row.cells[id]) &&
      isBlankText(sharedOf(filled, group.id, id)),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ label }) => label).join('、');
  const none = missing.every(isNumber) ? '0' : '“无”';
  return [
    {
      place: cellPlace({ group, row }, missing[0]?.id),
      message: `这一行没有填：${names}。应补填；确实没有的写${none}。`,
    },
  ];
}

function isNumber({ type }: OutlineColumn): boolean {
  return type === 'number';
}

function sharedOf(filled: CheckContext['filled'], group: string, column: string): string | undefined {
  return filled.groups.find(({ id }) => id === group)?.shared[column];
}
