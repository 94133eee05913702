import { isBlankText } from '../../filled/empty.ts';
import { cellPlace } from '../places.ts';
import type { Rule } from '../types.ts';

export const gradeMissing: Rule = {
  id: 'JC-05',
  severity: 'must',
  title: '没有填等级',
  explains: ['这张表要求每个风险点写明等级。写了风险点而没有等级，汇总时就不知道轻重。'],
  mends: [
    '对照这张表的等级尺度，自己判断，填上一个等级。可以用“等级帮手”看每一级的意思。',
    '系统不代填等级，也没有默认等级。',
  ],
  example: { form: 'ES20-X04', at: '没有填等级' },
  check: ({ rows, filled }) =>
    rows.flatMap((view) => {
      const column = view.column('grade');
      const shared = filled.groups.find(({ id }) => id === view.group.id)?.shared[column?.id ?? ''];
      if (!column || view.text('grade') !== '' || !isBlankText(shared)) return [];
      // A manifestation that is left over has no point to grade.
      if (view.column('risk') && view.text('risk') === '') return [];
      return [{ place: cellPlace(view, column.id), message: '这个风险点没有填等级。应对照这张表的尺度补填。' }];
    }),
};
