import { splitPoints } from '../../filled/split.ts';
import { splitRow } from '../../filled/split-row.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, RowView, Rule } from '../types.ts';
import { categoriesTold } from '../words/told-category.ts';
import { INSIDE_WORK } from '../words/category-words.ts';
import { saysFault } from '../words/tell.ts';
import { isCategoryName } from './category-as-name.ts';

export const severalInOne: Rule = {
  id: 'JC-17',
  severity: 'should',
  title: '一行写了几个风险点',
  explains: [
    '一行只写一个风险点，才能逐条定级、逐条写措施、逐条核对完成情况。',
    '名称里有几个编号，用分号并列三件以上的事，或者几个分句说的是不同类别的事，就当作几个风险点。台账里一行写一类、内容栏编了几个号的，也是。',
  ],
  mends: ['分成几行，每行写一个名称，各配自己的表现形式、等级和措施。'],
  example: { form: 'ES20-X03', at: '私下接触与项目有直接利益关系的人员，工作不够细致' },
  check: ({ rows }: CheckContext) => rows.flatMap((view) => [...inName(view), ...inContent(view)]),
};

/** Items between semicolons from which a name is a list: two halves often say one thing twice. */
const LISTED = 3;

function inName(view: RowView): RawFinding[] {
  const name = view.text('risk');
  const column = view.column('risk');
  if (!column || !view.column('manifestation') || name === '') return [];
  const numbered = splitPoints(name).length;
  const listed = name.split(/[；;](?=.)/u).filter((item) => item.trim() !== '').length;
  const apart = differentThings(name);
  if (numbered < 2 && listed < LISTED && !apart) return [];
  const count = Math.max(numbered, listed >= LISTED ? listed : 0);
  const fix = splitRow(view.group, view.row);
  const what = count > 1 ? `${String(count)} 件事` : '不同类别的几件事';
  return [
    {
      place: cellPlace(view, column.id),
      at: name,
      ...(fix && { fix: { label: '分成几行', edit: fix } }),
      message: `名称里写了${count > 1 ? ' ' : ''}${what}。应分成几行，一行一个风险点，各写表现形式。`,
    },
  ];
}

/** Clauses that speak of enterprises, and clauses that speak of work inside the office. */
function differentThings(name: string): boolean {
  const clauses = name.split(/[，,]/u).filter(saysFault);
  const outside = clauses.filter((clause) => categoriesTold(clause).includes('environment'));
  const inside = clauses.filter((clause) => INSIDE_WORK.test(clause) && !outside.includes(clause));
  return outside.length > 0 && inside.length > 0;
}

/** A row of a ledger that stands for a whole category. */
function inContent(view: RowView): RawFinding[] {
  const content = splitPoints(view.text('manifestation')).filter(({ label }) => label);
  if (content.length < 2 || !isCategoryName(view.text('risk'))) return [];
  return [
    {
      place: cellPlace(view, view.column('manifestation')?.id),
      message: `这一行写了 ${String(content.length)} 个风险点，完成情况和时限无法逐条核对。应一行写一个风险点。`,
    },
  ];
}
