/**
 * The words by which a risk point is told to belong to a category: data, read by the check for categories. They are the
 * words of the plan (实施方案二（一）6: 十个重点, 七个方面, 侵蚀和围猎, 吃拿卡要) and what the forms call the same things.
 */
import type { OutlineCategory } from '../../filled/outline.ts';

export type TellingCategory = Exclude<OutlineCategory, 'other'>;

export const CATEGORY_WORDS: Readonly<Record<TellingCategory, RegExp>> = {
  power:
    /业务受理|建设工程交易|政府采购|土地(?:产权)?交易|评审专家|中介|软件公司|法规监察|财务管理|选拔任用|选人用人|民主集中制|招标公告|招标文件|招投标|公示|开标|开评标|评标|项目分配|登记、发布|违规操作|滥用|泄露|泄漏|不坚持原则/u,
  institution:
    /制度(?:建设|制定|执行|监督|不完善|不健全|不科学)|规章制度|制度机制|各项制度|操作性不强|缺乏有效监督|办理时限|行政程序|档案|操作规程|办事须知/u,
  environment:
    /围猎|侵蚀|权钱交易|暗箱操作|收受|他人好处|利益关系|相关利益人|私下接触|串通|宴请|说情|请托|企业|投标人|诱惑|干扰/u,
  conduct:
    /吃拿卡要|吃卡拿要|门难进|脸难看|话难听|事难办|口无遮拦|不给好处不办事|推诿|扯皮|拖拉|怠慢|效率低|效率不高|不作为|慢作为|懒散|懒政|畏难|逃避|服务态度|服务意识|服务不|纪律松散|纪律涣散|解释不够|解答不|认识不够深刻|学习不|学用结合/u,
};

/** Faults of a rule itself, as the 七个方面 have them, not of somebody who carries it out. */
export const RULE_ITSELF = /制度(?:建设|制定|不完善|不健全|不科学)|操作性不强|缺乏有效监督|办理时限|行政程序/u;

/** Words of the plan that belong to 作风效能 wherever they stand. */
export const CONDUCT_ANYWHERE = /吃拿卡要|吃卡拿要|门难进|脸难看|话难听|事难办|口无遮拦/u;

/** Work inside the office: no risk that comes from enterprises or from those who are served. */
export const INSIDE_WORK = /协调|保密意识|工作不够细致|工作不到位|业务水平|学习/u;

/** Why a name belongs to a category, in the plan's words. */
export const CATEGORY_REASONS: Readonly<Record<TellingCategory, string>> = {
  power: '说的是怎样行使权力，按实施方案属于权力运行（“十个重点”）',
  institution: '说的是制度和管理本身，按实施方案属于制度机制（“七个方面”）',
  environment: '说的是与企业、服务对象的利益往来，按实施方案属于外部环境（“侵蚀”和“围猎”）',
  conduct: '说的是作风和效能，按实施方案属于作风效能（“门难进、脸难看、话难听、事难办”“吃拿卡要”）',
};
