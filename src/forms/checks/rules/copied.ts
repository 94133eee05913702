import { withoutLabel } from '../../filled/numbers.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, RowView, Rule } from '../types.ts';

export const copied: Rule = {
  id: 'JC-13',
  severity: 'notice',
  title: '照抄标准文字，没有自己的内容',
  explains: [
    '引用目录里的条目，或者照抄方案里的话，本身不是错。但是一字不改，就看不出本岗位、本中心查出了什么。',
    '与所引条目的原文比较；没有引用编号的，与目录里可直接引用的原文、实施方案对四类风险点的说明比较。',
  ],
  mends: ['保留条目编号，把文字改成本岗位的情形：哪个环节、什么事、怎样表现。', '确实一样的，可以不改。'],
  example: { form: 'ES20-X11', at: '思想道德素养不高、自律不严、生活习惯不良、口无遮拦乱说乱讲' },
  check: (context) => {
    const plan = context.lookup.categories.map(({ quote = '' }) => lettersOf(quote));
    return context.rows.flatMap((view) => [...fromEntry(context, view), ...fromPlan(plan, view)]);
  },
};

/** The entry that the row was filled from; without one, a quotable entry that holds the whole text. */
function fromEntry({ lookup }: CheckContext, view: RowView): RawFinding[] {
  const role = view.column('manifestation') ? 'manifestation' : 'risk';
  const own = lettersOf(view.text(role));
  const [id] = view.row.entries;
  const point =
    id === undefined
      ? lookup.points.find(
          ({ usage, text }) => usage === 'quotable' && own.length >= LONG && lettersIn(text).includes(own),
        )
      : lookup.points.find((candidate) => candidate.id === id && isNearCopy(own, lettersIn(candidate.text)));
  if (!point || own === '') return [];
  return [
    {
      place: cellPlace(view, view.column(role)?.id),
      message: `与 ${point.id} 的原文${lettersIn(point.text).includes(own) ? '一字不差' : '只差几个字'}。应补上本岗位的情形；确实一样的，可以不改。`,
    },
  ];
}

/** Share of neighbouring letters that a text has from another, from which nothing in it is its own. */
const NEAR = 0.92;

function isNearCopy(own: string, standard: string): boolean {
  if (standard.includes(own)) return true;
  const pairs = pairsOf(standard);
  const mine = [...pairsOf(own)];
  return mine.filter((pair) => pairs.has(pair)).length >= mine.length * NEAR;
}

function pairsOf(letters: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

const known = new Map<string, string>();

/** The letters of a text of the catalogue, which does not change. */
function lettersIn(text: string): string {
  const letters = known.get(text) ?? lettersOf(text);
  known.set(text, letters);
  return letters;
}

/** Letters of a passage that is no chance. */
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
