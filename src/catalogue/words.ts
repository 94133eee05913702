/** Words for the closed sets of the model, as readers see them. */
import type { Affairs } from '../schemas/publication.ts';
import type { RiskData } from '../schemas/risk.ts';
import type { LinkBasis, Measure } from './types.ts';

export { KIND_WORDS } from '../schemas/identifiers.ts';

export const BASIS_WORDS: Readonly<Record<LinkBasis, { readonly name: string; readonly meaning: string }>> = {
  numbered: { name: '原文按序号对应', meaning: '原文中风险点与措施序号相同，一一对应。' },
  editorial: { name: '编者对应', meaning: '原文没有逐条对应；编者认为这条措施正是针对这个风险点。' },
  section: { name: '同属一部分', meaning: '原文中两者只是同在一个部分，序号互不对应。' },
};

export const USAGE_WORDS: Readonly<Record<RiskData['usage']['status'], string>> = {
  quotable: '可直接引用',
  reference: '仅供参考',
  withdrawn: '已停用',
};

export const NATURE_WORDS: Readonly<Record<Measure['data']['nature'], string>> = {
  measure: '措施',
  responsibility: '责任条款',
  finding: '实为所发现的问题',
};

export const CATEGORY_BASIS_WORDS: Readonly<Record<RiskData['category']['basis'], string>> = {
  source: '原文载明',
  editorial: '编者归类',
};

/** 三务公开. */
export const AFFAIRS_WORDS: Readonly<Record<Affairs, string>> = {
  party: '党务公开',
  affairs: '政务（事务）公开',
  finance: '财务公开',
};
