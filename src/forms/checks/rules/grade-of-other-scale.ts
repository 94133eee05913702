import { isBlankText } from '../../filled/empty.ts';
import { gradeWords, isGradeOf } from '../grade-words.ts';
import { cellPlace } from '../places.ts';
import type { RawFinding, Rule } from '../types.ts';

export const gradeOfOtherScale: Rule = {
  id: 'JC-08',
  severity: 'must',
  title: '等级不在这张表的尺度里',
  explains: [
    '四种尺度的等级名称不同，同一个“一级”在不同的表里方向相反。等级要用这张表自己的尺度：鄂尔多斯的表用 1级 到 4级（一级到四级），国土资源的表用 A、B、C，个人报告用高级、中级。',
  ],
  mends: ['换成这张表的等级。从目录里引用的风险点，用“等级换算”看它对应哪一级，再自己确定。'],
  madeUp: '在鄂尔多斯的个人登记表里把等级写成“A级”“高”。',
  check: ({ rows, scale, outline, filled }) => {
    if (!scale) return [];
    const labels = scale.grades.map(({ label }) => label).join('、');
    const faults = (cell: string, place: RawFinding['place']): RawFinding[] => {
      const wrong = gradeWords(cell).filter((word) => !isGradeOf(scale, word));
      const [at] = wrong;
      if (at === undefined) return [];
      return [{ place, at, message: `“${wrong.join('、')}”不是这张表的等级。这张表用：${labels}。应换成其中一级。` }];
    };
    const own = rows.flatMap((view) => faults(view.text('grade'), cellPlace(view, view.column('grade')?.id)));
    const shared = outline.groups.flatMap((group) => {
      const column = group.columns.find(({ role }) => role === 'grade');
      const text = filled.groups.find(({ id }) => id === group.id)?.shared[column?.id ?? ''];
      if (!column || isBlankText(text)) return [];
      return faults(text ?? '', { kind: 'shared', group: group.id, column: column.id });
    });
    return [...own, ...shared];
  },
};
