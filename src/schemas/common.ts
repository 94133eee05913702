/** Fields that several collections share, each described once: the error message and the editors' guide come from here. */
import { z } from 'zod';
import { type EntryKind, identifierExamples, KIND_WORDS, parseIdentifier } from './identifiers.ts';

declare const kindOfIdentifier: unique symbol;
/** An identifier of a known kind. A `RiskId` cannot be passed where a `MeasureId` is wanted. */
export type Identifier<K extends EntryKind> = string & { readonly [kindOfIdentifier]: K };
export type RiskId = Identifier<'risk'>;
export type MeasureId = Identifier<'measure'>;
export type DocumentId = Identifier<'document'>;
export type FormId = Identifier<'form'>;
export type ExampleId = Identifier<'example'>;
export type ConceptId = Identifier<'concept'>;
export type PublicationId = Identifier<'publication'>;

/** Whether a string is an identifier of this kind by its form; whether the entry exists is an integrity rule. */
export const isIdentifierOf = <K extends EntryKind>(kind: K, value: unknown): value is Identifier<K> =>
  typeof value === 'string' && parseIdentifier(value)?.series.kind === kind;

/** A schema for identifiers of one kind. */
export const identifier = <K extends EntryKind>(kind: K): z.ZodType<Identifier<K>> =>
  z.custom<Identifier<K>>((value) => isIdentifierOf(kind, value), {
    error: (issue) =>
      `“${String(issue.input)}”不是${KIND_WORDS[kind]}编号；应形如 ${identifierExamples(kind)}（编号规则见 src/schemas/identifiers.ts）`,
  });

/** Text that is there: not empty, and without white space at either end. */
export const text = z
  .string()
  .min(1, { error: '不能为空' })
  .refine((value) => value === value.trim(), { error: '首尾有多余的空白，请删去' });

/** `2019-03-22`; a day that exists. Astro's YAML reader makes a `Date` of an unquoted one, the content check does not. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: '日期应写作 2019-03-22 的形式，并且是存在的日子' }),
);

export const visibility = z
  .enum(['public', 'internal'], { error: '只能写 public（公开版和内部版都有）或 internal（只在内部版）' })
  .default('internal')
  .describe('公开范围。不写就是 internal，只进内部版。');

/** Where the text stands: document or example, path of headings, number as printed. */
export const locator = z
  .strictObject({
    source: z
      .custom<DocumentId | ExampleId>(
        (value) => isIdentifierOf('document', value) || isIdentifierOf('example', value),
        { error: (issue) => `“${String(issue.input)}”不是文件编号或样表编号` },
      )
      .describe('原文所在的文件或样表的编号，如 GG-D2。'),
    path: z.array(text).describe('从大到小的各级标题，与文件中的标题一字不差。'),
    number: text.optional().describe('原文印出的序号，如“3.”“一是”；原文没有序号就不写。'),
  })
  .describe('出处。');

/** A remark of the editors beside the text; never a change in it. */
export const note = z.strictObject({
  at: text.optional().describe('所注的原文字句，须与原文一字不差；注整条时不写。'),
  kind: z
    .enum(['reading', 'remark'], { error: '只能写 reading（疑有错字，给出建议读法）或 remark（其他说明）' })
    .describe('reading：疑有错字，给出建议读法；remark：其他说明。'),
  text: text.describe('编者说明。'),
});

export const notes = z.array(note).default([]).describe('编者按，与原文分开显示。');

export const said = z
  .array(text)
  .default([])
  .describe('口头会怎么说这件事，供搜索“相近”时对照；编者所拟，不是原文，不在页面上显示。');

/** 四类风险点 of the 2019 plan, and 其他 as in its forms. */
export const CATEGORY_IDS = ['power', 'institution', 'environment', 'conduct', 'other'] as const;
export const category = z
  .strictObject({
    id: z.enum(CATEGORY_IDS, { error: `风险类别只能是 ${CATEGORY_IDS.join('、')}` }).describe('类别代号。'),
    basis: z
      .enum(['source', 'editorial'], { error: '归类依据只能写 source（原文载明）或 editorial（编者归类）' })
      .describe('source：原文载明；editorial：编者归类。'),
  })
  .describe('风险类别（权力运行 power、制度机制 institution、外部环境 environment、作风效能 conduct、其他 other）。');

/** A grade is always a grade of a scale. That the scale has this grade is an integrity rule. */
export const gradeRef = z.strictObject({
  scale: text.describe('等级尺度，见 vocabularies/scales.yaml。'),
  label: text.describe('原文印出的等级，如“一级”“高级”。'),
});

const usageStatus = <S extends string>(status: S) =>
  z.literal(status).describe('quotable 可直接引用、reference 仅供参考、withdrawn 已停用。');
const usageReason = text.describe('仅供参考或停用的原因。');

/** For entries that have no other state: why one no longer stands. Its page stays, and leads to what took its place. */
export const withdrawn = <K extends EntryKind>(kind: K) =>
  z
    .strictObject({
      reason: text.describe('停用的原因。'),
      successor: identifier(kind).optional().describe('由哪一条接替。'),
    })
    .optional()
    .describe('已停用的，写原因和接替的条目；编号和网页保留。在用的不写。');

/** Whether the text may be quoted in a form as it stands. */
export const usage = z
  .discriminatedUnion(
    'status',
    [
      z.strictObject({ status: usageStatus('quotable') }),
      z.strictObject({ status: usageStatus('reference'), reason: usageReason }),
      z.strictObject({
        status: usageStatus('withdrawn'),
        reason: usageReason,
        successor: text.optional().describe('由哪一条接替。'),
      }),
    ],
    {
      error:
        '可否引用只能是 quotable（可直接引用）、reference（仅供参考，须写 reason）、withdrawn（已停用，须写 reason）',
    },
  )
  .describe('可否引用。');
