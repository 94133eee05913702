import { cellPlace } from '../places.ts';
import type { Rule } from '../types.ts';

/** Names of the categories, also without 风险 or 类 after them. */
export function isCategoryName(text: string): boolean {
  return /^(?:权力运行|制度机制|外部环境|作风效能|其他)(?:类|风险|风险点|方面)?[。；;]?$/u.test(text);
}

export const categoryAsName: Rule = {
  id: 'JC-19',
  severity: 'must',
  title: '名称栏写的是风险类别',
  explains: [
    '“风险点名称”写这一个风险点叫什么，不写它属于哪一类。写了类别，真正的名称就没有地方写，只好挤到内容栏里。',
  ],
  mends: ['把风险点的名称写到名称栏，内容栏写它的表现形式。', '一类有几个风险点的，分成几行。'],
  example: { form: 'ES20-X12', at: '权力运行' },
  check: ({ rows }) =>
    rows.flatMap((view) => {
      const name = view.text('risk');
      if (!isCategoryName(name)) return [];
      return [
        {
          place: cellPlace(view, view.column('risk')?.id),
          at: name,
          message: `“${name}”是风险类别，不是风险点名称。应写风险点的名称，内容栏写它的表现形式。`,
        },
      ];
    }),
};
