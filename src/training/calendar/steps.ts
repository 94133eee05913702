/** The steps of a campaign as the plan of 2019 has them: who, what, on which form, until when. */
import type { Catalogue, Form, Quote } from '../../catalogue/types.ts';
import { quoteSpan } from '../course/resolve-embed.ts';
import { daysBetween, deadlineIn } from './days.ts';

export interface Step {
  readonly id: string;
  /** The editors' short name. */
  readonly title: string;
  /** What the plan says of it. */
  readonly quote: Quote;
  /** As the plan names them; `undefined` where it names nobody. */
  readonly owner: string | undefined;
  readonly forms: readonly Form[];
  /** Days after the plan was issued, by the deadlines of its forms; `undefined` where it states none. */
  readonly due: number | undefined;
}

interface Written {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly owner?: string;
  readonly forms?: readonly string[];
}

const PLAN = 'ES19-D1';
const UNITS = '各旗区交易中心、市直科室、中心';

const STEPS: readonly Written[] = [
  { id: 'study', title: '学习教育', from: '一是集中开展一次廉政学习教育活动', to: '风险防范意识。' },
  { id: 'check', title: '自查自纠', from: '一是了解掌握现状', to: '逐条制定整改措施。' },
  { id: 'behaviours', title: '对照“四种行为”', from: '公共资源交易中心是一个窗口单位', to: '廉政风险问题。' },
  {
    id: 'officials',
    title: '对照“四官”，画好个人廉政像',
    from: '“四官”问题具有普遍性、大众性',
    to: '为自己画好廉政像',
  },
  {
    id: 'survey',
    title: '发放调查问卷',
    from: '通过向全体干部职工、招标人',
    to: '问题整改多举措。',
    owner: '科室、中心',
  },
  {
    id: 'search',
    title: '分层分类排查',
    from: '各旗区交易中心、市直科室、中心要分别按照群众提',
    to: '“四类风险点”。',
    owner: UNITS,
    forms: ['ES19-F1', 'ES19-F2', 'ES19-F3'],
  },
  {
    id: 'mend',
    title: '制定整改计划',
    from: '坚持以问题为导向，针对排查出的',
    to: '切实可行的防控措施',
    forms: ['ES19-F4'],
  },
  { id: 'hold', title: '追责问责', from: '一是负主要责任的班子成员', to: '党员和干部。', forms: ['ES19-F5'] },
  { id: 'rules', title: '建章立制', from: '把制度建设贯穿大排查大整改全过程', to: '科学防控机制。' },
  {
    id: 'ledger',
    title: '填报落实台账',
    from: '明确责任人和责任领导，明确完成时限和完成情况',
    to: '立查立改见实效。',
    forms: ['ES19-F6'],
  },
  { id: 'review', title: '考核', from: '按照重点监控、一般防控', to: '实施考核。' },
];

export interface Campaign {
  /** The day on which the plan was issued. */
  readonly issued: string;
  readonly steps: readonly Step[];
}

/** @throws Error when the plan or its forms no longer read as they did */
export function campaign({ byId }: Pick<Catalogue, 'byId'>): Campaign {
  const plan = byId.get(PLAN);
  if (plan?.kind !== 'document' || plan.data.date === undefined) throw new Error(`没有注明日期的文件 ${PLAN}`);
  const issued = plan.data.date.iso;
  const steps = STEPS.map(({ id, title, from, to, owner, forms: ids = [] }): Step => {
    const quote = quoteSpan({ source: PLAN, from, to }, byId);
    if (typeof quote === 'string') throw new Error(quote);
    const forms = ids.map((formId) => {
      const form = byId.get(formId);
      if (form?.kind !== 'form') throw new Error(`没有表格 ${formId}`);
      return form;
    });
    const days = forms.flatMap(({ data }) =>
      data.deadline === undefined ? [] : [daysBetween(issued, deadlineIn(data.deadline, issued))],
    );
    return { id, title, quote, owner, forms, due: days.length > 0 ? Math.max(...days) : undefined };
  });
  return { issued, steps };
}
