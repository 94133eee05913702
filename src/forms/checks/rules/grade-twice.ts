import { gradeWords } from '../grade-words.ts';
import { cellPlace } from '../places.ts';
import type { Rule } from '../types.ts';

export const gradeTwice: Rule = {
  id: 'JC-06',
  severity: 'must',
  title: '一个风险点填了几个等级',
  explains: ['一个风险点只能有一个等级。同时写“一级”“二级”，看不出它到底多重，也没有办法据此落实责任人。'],
  mends: ['对照这张表的等级尺度，只留一个。', '如果一格里其实是轻重不同的几个风险点，先分成几行，再各定一级。'],
  example: { form: 'ES20-X03', at: '一级、二级' },
  check: ({ rows }) =>
    rows.flatMap((view) => {
      const words = gradeWords(view.text('grade'));
      if (words.length < 2) return [];
      return [
        {
          place: cellPlace(view, view.column('grade')?.id),
          at: words.join('、'),
          message: `同一个风险点填了 ${String(words.length)} 个等级：${words.join('、')}。应只留一个；轻重不同的，先分成几行。`,
        },
      ];
    }),
};
