import { cellPlace } from '../places.ts';
import type { Rule } from '../types.ts';

/** Letters from which a name is a story. The names in the issued examples of the plan have 4 to 12. */
const LONG = 36;

export const nameAsManifestation: Rule = {
  id: 'JC-18',
  severity: 'should',
  title: '名称写得像表现形式',
  explains: ['名称写了后果（“导致……”“影响……”），或者长过 36 个字，就把右栏该写的话写完了，右栏只好写措施。'],
  mends: ['提炼一个短名称，例如“中标候选人公示不及时”。', '把怎样表现、造成什么后果移到右栏。'],
  example: { form: 'ES20-X07', at: '导致投标人知情权受到影响' },
  check: ({ rows }) =>
    rows.flatMap((view) => {
      const { name } = view;
      if (name === '' || !view.column('manifestation')) return [];
      const at = /(?:导致|造成|致使|可能(?:出现|产生|导致|造成)|影响)[^。；;]*/u.exec(name)?.[0];
      if (at === undefined && name.replace(/[^\p{L}\p{N}]/gu, '').length <= LONG) return [];
      const what = at === undefined ? `名称有 ${String(name.length)} 个字` : '名称里写了后果';
      return [
        {
          place: cellPlace(view, view.column('risk')?.id),
          at: at ?? name,
          message: `${what}，像表现形式。应提炼短名称，把怎样表现、造成什么后果写到右栏。`,
        },
      ];
    }),
};
