import { compact } from '../../../catalogue/text/compact.ts';
import { writtenRows } from '../../filled/empty.ts';
import { withoutLabel } from '../../filled/numbers.ts';
import type { FilledForm, FilledGroup } from '../../filled/types.ts';
import type { Rule } from '../types.ts';

export const alike: Rule = {
  id: 'JC-22',
  severity: 'should',
  title: '与另一份表雷同',
  explains: ['与手头的另一份同样的表比较：一类里的名称和表现形式一字不差，就是照抄。等级、日期相同不算。'],
  mends: ['按自己的岗位重写。', '两份是同一份表的两个草稿时，不用管它。'],
  example: { form: 'ES20-X06', at: '个人表 10' },
  check: ({ filled, others, outline }) => {
    const groups = outline.groups.map(({ id }) => id);
    const alikes = others
      .filter((other) => other.filled.form === filled.form)
      .map(({ name, filled: other }) => ({
        name,
        same: groups.filter((id) => textOf(filled, id) !== '' && textOf(filled, id) === textOf(other, id)),
        all: groups.every((id) => textOf(filled, id) === textOf(other, id)),
      }))
      .filter(({ same }) => same.length > 0);
    const keyOf = ({ same, all }: (typeof alikes)[number]) => [String(all), ...same].join(' ');
    return [...new Set(alikes.map(keyOf))].flatMap((key) => {
      const equal = alikes.filter((one) => keyOf(one) === key);
      const [first] = equal;
      if (!first) return [];
      const names = equal.map(({ name }) => `“${name}”`).join('');
      const labels = outline.groups
        .filter(({ id, label }) => first.same.includes(id) && label !== '')
        .map((g) => g.label);
      return [
        {
          place: first.all ? ({ kind: 'form' } as const) : ({ kind: 'group', group: first.same[0] ?? '' } as const),
          at: equal.map(({ name }) => name).join('、'),
          message: `${first.all || labels.length === 0 ? '全表' : labels.join('、')}与${names}一字不差。应按各自的岗位重写。`,
        },
      ];
    });
  },
};

/** The texts of a group without numbers, grades and white space. */
function textOf(filled: FilledForm, id: string): string {
  const group = filled.groups.find((candidate) => candidate.id === id);
  return group ? lettersOf(group) : '';
}

function lettersOf({ rows }: FilledGroup): string {
  const texts = writtenRows(rows).flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([column, text]) => (column === 'grade' ? [] : [compact(withoutLabel(text))])),
  );
  return texts.join('\n');
}
