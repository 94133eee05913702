import { z } from 'zod';
import { CATEGORY_IDS, identifier, notes, text, visibility, withdrawn } from './common.ts';

/** The lines of one cell, as printed, numbers and misnumbering included. An empty cell is an empty list. */
const cell = z.array(text);

/**
 * A filled form, de-identified: people are 填报人 1 … 填报人 10 or （姓名略）.
 * The rows are those of the form's definition; `cells` is keyed by the ids of its columns.
 */
export const exampleSchema = z.strictObject({
  id: identifier('example').describe('永久编号，与文件名一致。'),
  title: text.describe('标题，编者所拟，如“个人表 1”。'),
  form: identifier('form').describe('所填的表。'),
  headerFields: z.record(text, z.string()).describe('表头各栏填写的内容，键为表格定义中的栏目 id；已隐去姓名。'),
  leadFields: z.record(text, cell).default({}).describe('表前通栏（如职能职责）填写的内容。'),
  rows: z
    .array(
      z.strictObject({
        category: z.enum(CATEGORY_IDS).describe('这一行的风险类别。'),
        cells: z.record(text, cell).describe('各栏的内容，逐行照录；键为表格定义中的栏目 id。'),
      }),
    )
    .min(1)
    .describe('各行，按原表的次序。'),
  footerFields: z.record(text, z.string()).default({}).describe('表尾各栏填写的内容；空着的不写。'),
  review: z
    .array(
      z.strictObject({
        row: z.enum(CATEGORY_IDS).optional().describe('哪一行；针对整张表时不写。'),
        column: text.optional().describe('哪一栏。'),
        at: text.optional().describe('所指的字句，与表中一字不差。'),
        text: text.describe('审核时应当注意到什么，怎样改。'),
      }),
    )
    .default([])
    .describe('审核要点，编者所写。'),
  withdrawn: withdrawn('example'),
  visibility,
  notes,
});

export type ExampleData = z.infer<typeof exampleSchema>;
