import { splitPoints } from '../../filled/split.ts';
import { cellPlace } from '../places.ts';
import type { Rule } from '../types.ts';

export const faultAsMeasure: Rule = {
  id: 'JC-20',
  severity: 'must',
  title: '措施栏写的是问题',
  explains: ['措施栏写怎样防、怎样改。“没有管理到位”“没有及时梳理”说的是查出来的问题，应写在表现形式里。'],
  mends: ['把问题移到“主要内容及表现形式”，另写管住它的措施。', '标了“已完成”的，重填完成情况。'],
  example: {
    form: 'ES20-X12',
    at: '3、对工作人员账号混用问题没有管理到位。对系统流程、功能权限没有及时梳理、排查漏洞。',
  },
  check: ({ rows, tell }) =>
    rows.flatMap((view) =>
      splitPoints(view.text('measures')).flatMap(({ text }) => {
        if (tell(text).verdict !== 'fault') return [];
        return [
          {
            place: cellPlace(view, view.column('measures')?.id),
            at: text,
            message: '写的是查出来的问题，不是措施。应移到表现形式，另写措施。',
          },
        ];
      }),
    ),
};
