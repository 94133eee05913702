import { z } from 'zod';
import { category, gradeRef, identifier, locator, notes, said, text, usage, visibility } from './common.ts';

/** Front matter of a risk point (风险点). The body is the source's own text, to the character. */
export const riskSchema = z.strictObject({
  id: identifier('risk').describe('永久编号，与文件名一致。'),
  title: text.max(30, { error: '短标题最多 30 个字' }).describe('短标题，编者所拟；同一目录内不得重复。'),
  locator,
  lead: text.optional().describe('原文中几条共用的引语，如“……主要表现:”。'),
  manifestations: z
    .array(text)
    .default([])
    .describe('原文分项列出的表现形式，逐项照录；须见于正文。原文没有分项就不写。'),
  category,
  domain: text.describe('业务领域，见 vocabularies/domains.yaml。'),
  posts: z.array(text).default([]).describe('原文点明的岗位、部门，照录；原文没有就不写。'),
  grade: gradeRef
    .optional()
    .describe('原文逐条写明的等级。按部分写明的等级写在 catalogues.yaml 的 sections 里；原文没有等级就不写。'),
  unmitigated: text.optional().describe('原文没有对应措施时，说明理由。'),
  usage,
  visibility,
  notes,
  said,
});

export type RiskData = z.infer<typeof riskSchema>;
