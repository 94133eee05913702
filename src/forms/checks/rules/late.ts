import { readDate } from '../read-date.ts';
import type { Rule } from '../types.ts';

export const late: Rule = {
  id: 'JC-14',
  severity: 'should',
  title: '填报时间晚于上报期限',
  explains: ['上报期限印在表下的“注”里，只有月和日，没有年；与填报时间所写的那一年比较。'],
  mends: ['填报时间写错了的，改正。', '确实晚了的，向收表的部门说明原因，以后按期填报。不要把时间改早。'],
  example: { form: 'ES20-X01', at: '2020年4月13日' },
  check: ({ form, outline, filled }) => {
    const deadline = /(\d{1,2})月(\d{1,2})日前/u.exec(form.deadline ?? '');
    const field = outline.fields.find(({ type, place }) => type === 'date' && place === 'header');
    const written = field && readDate(filled.fields[field.id] ?? '');
    if (!deadline || !written) return [];
    const [, month, day] = deadline.map(Number);
    const due = Date.UTC(written.year, (month ?? 1) - 1, day ?? 1);
    if (Date.UTC(written.year, written.month - 1, written.day) <= due) return [];
    return [
      {
        place: { kind: 'field', field: field.id },
        at: filled.fields[field.id] ?? '',
        message: `表上要求${form.deadline ?? ''}上报，填报时间已经晚了。时间写错的应改正；确实晚了的，应说明原因。`,
      },
    ];
  },
};
