import { withoutLabel } from '../../filled/numbers.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, RowView, Rule } from '../types.ts';

export const copied: Rule = {
  id: 'JC-13',
  severity: 'notice',
  title: '照抄标准文字，没有自己的内容',
  explains: [
    '引用目录里的条目，或者照抄方案里的话，本身不是错。但是一字不改，就看不出本岗位、本中心查出了什么。',
    '所引的条目与目录的原文比较，没有引用编号的，与实施方案对四类风险点的说明比较。',
  ],
  mends: ['保留条目编号，把文字改成本岗位的情形：哪个环节、什么事、怎样表现。', '确实一样的，可以不改。'],
  example: { form: 'ES20-X11', at: '思想道德素养不高、自律不严、生活习惯不良、口无遮拦乱说乱讲' },
  check: (context) => {
    const plan = context.lookup.categories.map(({ quote = '' }) => lettersOf(quote));
    return context.rows.flatMap((view) => [...fromEntry(context, view), ...fromPlan(plan, view)]);
  },
};

function fromEntry({ lookup }: CheckContext, view: RowView): RawFinding[] {
  const [id] = view.row.entries;
  const point = lookup.points.find((candidate) => candidate.id === id);
  const role = view.column('manifestation') ? 'manifestation' : 'risk';
  const own = lettersOf(view.text(role));
  if (!point || own === '' || !lettersOf(point.text).includes(own)) return [];
  return [
    {
      place: cellPlace(view, view.column(role)?.id),
      message: `与 ${point.id} 的原文一字不差。应补上本岗位的情形；确实一样的，可以不改。`,
    },
  ];
}

/** Letters of a passage of the plan that is no chance. */
const LONG = 18;

/** @param plan the letters of the plan's sentences on each category */
function fromPlan(plan: readonly string[], view: RowView): RawFinding[] {
  const text = withoutLabel(view.text('risk'));
  const passages = text.split(/[。；;\n]/u).map((passage) => ({ passage, letters: lettersOf(passage) }));
  const copy = passages.find(({ letters }) => letters.length >= LONG && plan.some((quote) => quote.includes(letters)));
  if (!copy) return [];
  return [
    {
      place: cellPlace(view, view.column('risk')?.id),
      at: copy.passage,
      message: '这一句是实施方案说明这类风险点的原话，看不出查出了什么。应写自己的具体情形。',
    },
  ];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
