import { z } from 'zod';
import { CATEGORY_IDS, identifier, notes, text, visibility } from './common.ts';

/** A field that is written once on the form, outside the table's rows. */
const field = z.strictObject({
  id: text,
  label: text.describe('栏目名，照录，不含冒号。'),
  type: z.enum(['text', 'date', 'seal', 'signature', 'opinion', 'longtext', 'number']),
});
export type FormField = z.infer<typeof field>;

/** A column, or a group of columns under one heading. */
export interface FormColumn {
  id: string;
  /** The heading as printed, line by line. */
  label: string[];
  type?: 'sequence' | 'category' | 'text' | 'longtext' | 'points' | 'grade' | 'date' | 'person' | 'number' | undefined;
  /** Share of the table's width, in millimetres on the paper. */
  width?: number | undefined;
  children?: FormColumn[] | undefined;
}
const column: z.ZodType<FormColumn> = z.lazy(() =>
  z.strictObject({
    id: text,
    label: z.array(text).min(1).describe('栏名，照录，一行一项。'),
    type: z
      .enum(['sequence', 'category', 'text', 'longtext', 'points', 'grade', 'date', 'person', 'number'])
      .optional()
      .describe('填什么；有下级栏目时不写。'),
    width: z.number().positive().optional().describe('在纸上的宽度（毫米）；有下级栏目时不写。'),
    children: z.array(column).min(1).optional().describe('下级栏目。'),
  }),
);

const rows = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('categories'),
    items: z.array(z.strictObject({ id: z.enum(CATEGORY_IDS), label: z.array(text).min(1) })).min(1),
  }),
  z.strictObject({ kind: z.literal('blank'), count: z.number().int().positive() }),
  z.strictObject({
    kind: z.literal('named'),
    column: text.describe('行名所在的栏。'),
    items: z
      .array(
        z.strictObject({
          id: text,
          label: text,
          points: z.number().int().positive().optional().describe('原表在这一类下印出的序号个数。'),
          children: z.array(z.strictObject({ id: text, label: text })).optional(),
        }),
      )
      .min(1),
  }),
  z.strictObject({ kind: z.literal('points'), count: z.number().int().positive() }),
]);
export type FormRows = z.infer<typeof rows>;

const table = z.strictObject({
  layout: z.literal('table'),
  columns: z.array(column).min(1),
  rows,
  /** Placeholders printed inside each empty cell, e.g. ① ② ③ ……. */
  cellPlaceholder: z.array(text).optional().describe('原表在空格里印出的提示，如“①”“②”“③”“……”。'),
});

/** A form in running text: headings, numbered points to fill in, a pledge, signatures. */
const report = z.strictObject({
  layout: z.literal('report'),
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        z
          .strictObject({
            kind: z.literal('paragraph'),
            text,
            counts: z
              .array(
                z.strictObject({
                  after: text.describe('数目前面的字句，照录；它后面就是数目。'),
                  group: text.describe('数的是哪一部分的条数，填那一部分的 id。'),
                }),
              )
              .default([])
              .describe('原文印出的数目里，哪些要随填写的条数改变。空白表上照原文印。'),
          })
          .refine((part) => part.counts.every(({ after }) => /^\d/.test(part.text.split(after)[1] ?? '')), {
            error: 'counts 里的 after 应与这一段的字句一字不差，后面紧接着数目',
          }),
        z.strictObject({
          kind: z.literal('points'),
          id: text,
          heading: text,
          points: z.number().int().positive().describe('原表在这一部分留出的空条数。'),
          gradeLabel: text.optional().describe('每条末尾写等级的提示，照录，如“风险等级为”；不写等级的不写这一项。'),
        }),
        z.strictObject({ kind: z.literal('statement'), heading: text, lines: z.array(text).min(1) }),
        z.strictObject({ kind: z.literal('fields'), heading: text.optional(), fields: z.array(field).min(1) }),
      ]),
    )
    .min(1),
});

/** Filling notes that were issued as an attachment of their own. */
const instructions = z.strictObject({ layout: z.literal('instructions'), paragraphs: z.array(text).min(1) });

/**
 * The one definition of a form: the blank page, the filled example, and later the fill-in page, the checks and the
 * Word file all read it. The body of the file is the editors' remarks on filling it in.
 */
export const formSchema = z.strictObject({
  id: identifier('form').describe('永久编号，与文件名一致。'),
  title: text.describe('表名，照录，连成一行。'),
  shortTitle: text.max(20, { error: '简称最多 20 个字' }).describe('简称，编者所拟。'),
  titleLines: z.array(text).min(1).describe('表名，照录，按原来的分行。'),
  attachment: text.optional().describe('附件号，照录，如“附件一”。'),
  document: identifier('document').optional().describe('随哪份文件印发。'),
  variantOf: identifier('form').optional().describe('与哪张表只有小处不同。'),
  differences: z.array(text).default([]).describe('与 variantOf 所指的表有哪些不同，编者所写。'),
  provenance: text.optional().describe('不随文件印发的表从哪里来。'),
  orientation: z.enum(['portrait', 'landscape']),
  headerFields: z.array(field).default([]).describe('表格上方的栏目。'),
  leadRows: z
    .array(z.strictObject({ id: text, label: z.array(text).min(1), type: z.literal('longtext') }))
    .default([])
    .describe('栏目行之前的通栏，如“职能职责”。'),
  body: z.discriminatedUnion('layout', [table, report, instructions]),
  footers: z
    .array(z.strictObject({ ...field.shape, place: z.enum(['inside', 'below']) }))
    .default([])
    .describe('表尾栏目；inside 在表格之内，below 在表格之下。'),
  printedNotes: z.array(text).default([]).describe('表下的“注”，照录，一段一项。'),
  deadline: text.optional().describe('上报期限，照录，如“3月29日前”。'),
  scale: text.optional().describe('这张表用哪种等级尺度，见 vocabularies/scales.yaml。'),
  summary: text.describe('一句话说明谁在什么时候填这张表，编者所拟。'),
  visibility,
  notes,
});

export type FormData = z.infer<typeof formSchema>;
