/** What a course leads on to within the training: tools of the same plan that fit what was taught. */
import { z } from 'zod';

const TOOLS = {
  'self-examination': {
    path: '/training/self-examination/',
    title: '画好个人廉政像',
    does: '对照“四种行为”和“四官”自查，只有本人看得见。',
  },
  survey: {
    path: '/training/survey/',
    title: '调查问卷',
    does: '向职工、招标人、投标人、评审专家和主管部门发放，收回后汇总。',
  },
  calendar: {
    path: '/training/calendar/',
    title: '工作日历',
    does: '照实施方案排出各步骤的负责单位、表格和期限。',
  },
  fill: { path: '/forms/', title: '表格', does: '在填表页填本岗位的表，边填边查，导出 Word。' },
} as const;

export type Afterwards = keyof typeof TOOLS;

const NAMES = Object.keys(TOOLS) as Afterwards[];

/** @returns its path without the base, its title, and what it is for */
export const afterwards = (name: Afterwards) => TOOLS[name];

export const afterwardsSchema = z.enum(NAMES, { error: `课后只能写 ${NAMES.join('、')}` });
