import { z } from 'zod';
import { CATEGORY_IDS, identifier, notes, said, text, visibility, withdrawn } from './common.ts';

/** A field that is written once on the form, outside the table's rows. */
const field = z.strictObject({
  id: text.describe('栏目代号，在表内不重复。'),
  label: text.describe('栏目名，照录，不含冒号。'),
  type: z
    .enum(['text', 'date', 'seal', 'signature', 'opinion', 'longtext', 'number'])
    .describe('填什么：文字、日期、印章、签名、意见、长文、数。'),
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
    id: text.describe('栏目代号，在表内不重复。'),
    label: z.array(text).min(1).describe('栏名，照录，一行一项。'),
    type: z
      .enum(['sequence', 'category', 'text', 'longtext', 'points', 'grade', 'date', 'person', 'number'])
      .optional()
      .describe('填什么；有下级栏目时不写。'),
    width: z.number().positive().optional().describe('在纸上的宽度（毫米）；有下级栏目时不写。'),
    children: z.array(column).min(1).optional().describe('下级栏目。'),
  }),
);

const rowKind = <K extends string>(kind: K) =>
  z.literal(kind).describe('行的排法：categories 按风险类别、blank 空行、named 印有行名、points 按序号。');
const rowItems = '各行，按原表的次序。';
const rowId = '行的代号；按风险类别的为类别代号。';
const rowLabel = '行名，照录。';
const rowCount = z.number().int().positive().describe('行数。');

const rows = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: rowKind('categories'),
    items: z
      .array(
        z.strictObject({
          id: z.enum(CATEGORY_IDS).describe(rowId),
          label: z.array(text).min(1).describe(rowLabel),
        }),
      )
      .min(1)
      .describe(rowItems),
  }),
  z.strictObject({ kind: rowKind('blank'), count: rowCount }),
  z.strictObject({
    kind: rowKind('named'),
    column: text.describe('行名所在的栏。'),
    items: z
      .array(
        z.strictObject({
          id: text.describe(rowId),
          label: text.describe(rowLabel),
          points: z.number().int().positive().optional().describe('原表在这一类下印出的序号个数。'),
          children: z
            .array(z.strictObject({ id: text.describe(rowId), label: text.describe(rowLabel) }))
            .optional()
            .describe('下级各行。'),
        }),
      )
      .min(1)
      .describe(rowItems),
  }),
  z.strictObject({ kind: rowKind('points'), count: rowCount }),
]);
export type FormRows = z.infer<typeof rows>;

const layout = <L extends string>(name: L) =>
  z.literal(name).describe('table 表格、report 成文的报告、instructions 填表说明。');

const table = z.strictObject({
  layout: layout('table'),
  columns: z.array(column).min(1).describe('各栏，从左到右。'),
  rows: rows.describe('各行。'),
  /** Placeholders printed inside each empty cell, e.g. ① ② ③ ……. */
  cellPlaceholder: z.array(text).optional().describe('原表在空格里印出的提示，如“①”“②”“③”“……”。'),
});

const partKind = <K extends string>(kind: K) =>
  z.literal(kind).describe('paragraph 文字、points 逐项填写、statement 承诺、fields 栏目。');

/** A form in running text: headings, numbered points to fill in, a pledge, signatures. */
const report = z.strictObject({
  layout: layout('report'),
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        z
          .strictObject({
            kind: partKind('paragraph'),
            text: text.describe('文字，照录。'),
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
          kind: partKind('points'),
          id: text.describe('部分的代号。'),
          heading: text.describe('小标题，照录。'),
          points: z.number().int().positive().describe('原表在这一部分留出的空条数。'),
          gradeLabel: text.optional().describe('每条末尾写等级的提示，照录，如“风险等级为”；不写等级的不写这一项。'),
        }),
        z.strictObject({
          kind: partKind('statement'),
          heading: text.describe('小标题，照录。'),
          lines: z.array(text).min(1).describe('文字，照录，一行一项。'),
        }),
        z.strictObject({
          kind: partKind('fields'),
          heading: text.optional().describe('小标题，照录。'),
          fields: z.array(field).min(1).describe('栏目。'),
        }),
      ]),
    )
    .min(1)
    .describe('各部分，按原来的次序。'),
});

/** Filling notes that were issued as an attachment of their own. */
const instructions = z.strictObject({
  layout: layout('instructions'),
  paragraphs: z.array(text).min(1).describe('填表说明，照录，一段一项。'),
});

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
  orientation: z.enum(['portrait', 'landscape']).describe('纸张方向：portrait 竖、landscape 横。'),
  headerFields: z.array(field).default([]).describe('表格上方的栏目。'),
  leadRows: z
    .array(
      z.strictObject({
        id: text.describe('栏目代号。'),
        label: z.array(text).min(1).describe('栏目名，照录，一行一项。'),
        type: z.literal('longtext').describe('填什么：长文。'),
      }),
    )
    .default([])
    .describe('栏目行之前的通栏，如“职能职责”。'),
  body: z.discriminatedUnion('layout', [table, report, instructions]).describe('表的主体。'),
  footers: z
    .array(z.strictObject({ ...field.shape, place: z.enum(['inside', 'below']).describe('在表格之内或之下。') }))
    .default([])
    .describe('表尾栏目；inside 在表格之内，below 在表格之下。'),
  printedNotes: z.array(text).default([]).describe('表下的“注”，照录，一段一项。'),
  deadline: text.optional().describe('上报期限，照录，如“3月29日前”。'),
  scale: text.optional().describe('这张表用哪种等级尺度，见 vocabularies/scales.yaml。'),
  summary: text.describe('一句话说明谁在什么时候填这张表，编者所拟。'),
  said,
  withdrawn: withdrawn('form'),
  visibility,
  notes,
});

export type FormData = z.infer<typeof formSchema>;
