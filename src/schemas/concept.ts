import { z } from 'zod';
import { identifier, said, text, visibility, withdrawn } from './common.ts';

/** Front matter of a concept (概念): a set phrase of the field with the passages that define it. The body is the editors' own. */
export const conceptSchema = z.strictObject({
  id: identifier('concept').describe('永久编号，与文件名一致。'),
  title: text.describe('概念名称，如“四种形态”。'),
  aliases: z.array(text).default([]).describe('其他说法，供检索。'),
  group: z
    .enum(['分类', '尺度', '作风', '制度', '方法'], { error: '分组只能是 分类、尺度、作风、制度、方法' })
    .describe('在概念目录里的分组。'),
  summary: text.describe('一句话说明，编者所拟。'),
  quotes: z
    .array(
      z.strictObject({
        source: z
          .union([identifier('document'), identifier('form'), identifier('risk'), identifier('measure')])
          .describe('引文所在的文件、表格或条目。'),
        label: text.optional().describe('这段引文说的是哪一项，如“懒官”。'),
        text: text.describe('引文，与原文一字不差。'),
      }),
    )
    .min(1, { error: '每个概念至少要有一段引文' })
    .describe('定义或说明这个概念的原文。'),
  related: z.array(identifier('concept')).default([]).describe('相关概念。'),
  said,
  withdrawn: withdrawn('concept'),
  visibility,
});

export type ConceptData = z.infer<typeof conceptSchema>;
