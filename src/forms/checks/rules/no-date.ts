import { readDate } from '../read-date.ts';
import type { Rule } from '../types.ts';

export const noDate: Rule = {
  id: 'JC-23',
  severity: 'should',
  title: '日期看不懂，或者没有这一天',
  explains: ['表头和审核栏的时间要写到日，写作“2020年4月13日”。“2020-4-13”“2020.4.13”“2020/4/13”也认得。'],
  mends: ['写全年、月、日，并且是存在的一天。'],
  madeUp: '填报时间写成“2020年2月30日”，或者只写“4月中旬”。',
  check: ({ outline, filled }) =>
    outline.fields.flatMap(({ id, type }) => {
      const text = (filled.fields[id] ?? '').trim();
      if (type !== 'date' || text === '' || readDate(text)) return [];
      return [
        {
          place: { kind: 'field', field: id } as const,
          at: text,
          message: `“${text}”看不出是哪一天。应写作“2020年4月13日”的样子，并且是存在的一天。`,
        },
      ];
    }),
};
