import { isBlankText } from '../../filled/empty.ts';
import { gradeWords } from '../grade-words.ts';
import type { Rule } from '../types.ts';

export const gradeShared: Rule = {
  id: 'JC-07',
  severity: 'must',
  title: '等级按行填，没有逐条定级',
  explains: [
    '纸上一类一行，一行里有几个风险点，等级却只填了一处，看不出哪个风险点是哪一级。等级要落到每一个风险点。',
    '读入这样的表时，等级留在整行上，不替你分给各条。',
  ],
  mends: ['给每个风险点各填一个等级。', '填好以后，删去整行的等级。'],
  example: { form: 'ES20-X01', at: '二级、三级' },
  check: ({ outline, filled, rows }) =>
    outline.groups.flatMap((group) => {
      const column = group.columns.find(({ role }) => role === 'grade');
      const shared = filled.groups.find(({ id }) => id === group.id)?.shared[column?.id ?? ''];
      if (!column || isBlankText(shared)) return [];
      const words = gradeWords(shared ?? '');
      const count = rows.filter((view) => view.group === group).length;
      const several = words.length > 1 ? '，而且同时写了几级' : '';
      return [
        {
          place: { kind: 'shared', group: group.id, column: column.id } as const,
          at: words.join('、'),
          message: `这一类有 ${String(count)} 条，等级只在整行填了“${words.join('、')}”${several}。应逐条定级，一条一级。`,
          fix: {
            label: '改为逐条填等级',
            edit: {
              kind: 'all',
              edits: [
                {
                  kind: 'setAside',
                  aside: {
                    key: `${group.id}-grade`,
                    kind: 'grade',
                    text: shared ?? '',
                    from: `${group.label} · ${column.label}`,
                  },
                },
                { kind: 'shared', group: group.id, column: column.id, value: '' },
              ],
            },
          } as const,
        },
      ];
    }),
};
