import { cellPlace } from '../places.ts';
import type { Rule } from '../types.ts';
import { saysFault } from '../words/tell.ts';

/** Steps of the business, by which a name is told to be one when it says nothing else. */
const STEPS = /登记|发布|受理|审核|审批|备案|开标|评标|分配|抽取|公示|签订|验收|归档|管理|采购|拨付|监督|检查|查看/u;

export const stepAsRisk: Rule = {
  id: 'JC-16',
  severity: 'should',
  title: '写的是业务环节，不是风险',
  explains: ['“公告和文件的登记、发布”是一个业务环节，没有说会出什么问题。风险点名称要说出问题。'],
  mends: ['写这个环节可能出什么问题，例如把“公告和文件的登记、发布”写成“拖延发布公告和文件”。'],
  example: { form: 'ES20-X01', at: '公告和文件的登记、发布；' },
  check: ({ rows }) =>
    rows.flatMap((view) => {
      const { name } = view;
      const whole = view.column('manifestation') !== undefined;
      if (!whole || name === '' || !STEPS.test(name) || saysFault(name) || /风险|问题|不|未|无|难|少|差/u.test(name))
        return [];
      return [
        {
          place: cellPlace(view, view.column('risk')?.id),
          at: name,
          message: '写的是业务环节的名称，没有说会出什么问题。应写这个环节可能出的问题。',
        },
      ];
    }),
};
