import { z } from 'zod';
import { identifier, isoDate, notes, said, text, visibility, withdrawn } from './common.ts';

/**
 * Front matter of a source document. What the source does not state (issuer, number, date) is absent, never guessed.
 * The body is the document in full; its allowed elements are described in `src/catalogue/text/blocks.ts`.
 */
export const documentSchema = z.strictObject({
  id: identifier('document').describe('永久编号，与文件名一致。'),
  title: text.describe('文件标题，照录。'),
  shortTitle: text.max(20, { error: '简称最多 20 个字' }).describe('简称，编者所拟，用于列表和出处。'),
  kind: z
    .enum(['实施方案', '通知', '防控措施', '风险点目录', '岗位职责制度', '个人报告模板'])
    .describe('文件种类，编者归类。'),
  issuer: text.optional().describe('发文机关，原文载明的才写。'),
  documentNumber: text.optional().describe('发文字号，原文载明的才写。'),
  date: z
    .strictObject({
      iso: isoDate.describe('机器可读的日期。'),
      printed: text.describe('原文印出的日期，如“2019年3月22日”“二〇一一年六月二十日”。'),
    })
    .optional()
    .describe('成文日期，原文载明的才写。'),
  provenance: text.describe('本库所据的文本从哪里来，有哪些不完整。'),
  summary: text.describe('一两句话说明这份文件讲什么，编者所拟。'),
  said,
  withdrawn: withdrawn('document'),
  visibility,
  notes,
});

export type DocumentData = z.infer<typeof documentSchema>;
