import { isNoneRow } from '../../filled/empty.ts';
import type { Rule } from '../types.ts';

export const emptyCategory: Rule = {
  id: 'JC-02',
  severity: 'must',
  title: '一类空着，也没有写“无”',
  explains: [
    '空着的一类分不清是没有风险，还是漏填。审核的人只能退回来问。',
    '表上印好的类别，每一类都要么有风险点，要么写“无”。',
  ],
  mends: ['想一遍这一类包括什么（见类别的说明），有就写上。', '确实没有的，在“风险点名称”里写“无”。'],
  example: { form: 'ES20-X03', at: '没有写“无”' },
  check: ({ form, outline, filled, rows }) =>
    outline.groups.flatMap((group) => {
      if (group.category === undefined && form.body.layout !== 'report') return [];
      if (rows.some((view) => view.group === group)) return [];
      const own = filled.groups.find(({ id }) => id === group.id)?.rows ?? [];
      const [first] = own;
      if (own.some(isNoneRow)) return [];
      const column = group.columns[0]?.id;
      const fix = first &&
        column !== undefined && {
          label: '写上“无”',
          edit: { kind: 'cell', group: group.id, row: first.key, column, value: '无' } as const,
        };
      return [
        {
          place: { kind: 'group', group: group.id } as const,
          message:
            group.category === undefined
              ? `“${group.label}”一条也没有写，也没有写“无”。应补写；确实没有的写“无”。`
              : `“${group.label}”空着，也没有写“无”，分不清是没有风险还是漏填。确实没有的，应写“无”。`,
          ...(fix && { fix }),
        },
      ];
    }),
};
