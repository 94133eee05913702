/**
 * The shape of every entry in the open data. JSON Schema and the data dictionary are made from these, so each field is
 * described here once, for readers. `fields` is what editors wrote, with the schema of its collection.
 */
import { z } from 'zod';
import { LINK_BASES } from '../../catalogue/types.ts';
import { CHANGE_KINDS } from '../../editions/timeline.ts';
import { conceptSchema } from '../../schemas/concept.ts';
import { documentSchema } from '../../schemas/document.ts';
import { exampleSchema } from '../../schemas/example.ts';
import { formSchema } from '../../schemas/form.ts';
import { type EntryKind, KIND_WORDS } from '../../schemas/identifiers.ts';
import { measureSchema } from '../../schemas/measure.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import { riskSchema } from '../../schemas/risk.ts';
import { NORMALISED_LEVELS } from '../../schemas/vocabularies.ts';

const identifier = z.string().describe('条目编号。');
const path = z.string().regex(/^\//).describe('网页地址，从网站根目录写起，不含域名和子路径。');

const link = z.strictObject({
  id: identifier,
  basis: z
    .enum(LINK_BASES)
    .describe('依据：numbered 原文按序号对应，editorial 编者对应，section 只是同属原文的一个部分。'),
});

const paragraph = z.strictObject({
  anchor: z.string().optional().describe('段落锚点，加在文件网址之后即到这一段，如 #p12；条目自身的段落没有。'),
  kind: z.enum(['heading', 'paragraph']).describe('标题或段落。'),
  text: z.string().describe('原文，一字不差。'),
});

const place = z
  .strictObject({
    source: identifier.describe('原文所在的文件或样表。'),
    page: path.describe('原文所在段落的网页地址。'),
    headings: z.array(z.string()).describe('从大到小的各级标题，照录。'),
    number: z.string().optional().describe('原文印出的序号，照录。'),
  })
  .describe('出处。');

const section = z
  .strictObject({ id: z.string().describe('部分的代号。'), title: z.string().describe('部分的名称。') })
  .optional()
  .describe('在目录中属于哪一部分；目录不分部分的没有这一项。');

const level = z
  .strictObject({
    normalised: z
      .enum([...NORMALISED_LEVELS, 'unrated'])
      .describe('编者归一的等级，只供跨尺度比较：extreme 极高、high 高、medium 中、low 低、unrated 原文没有写明。'),
    scale: z.string().optional().describe('原文的等级尺度；未定级的没有。同样印作“一级”，各尺度轻重不同。'),
    label: z.string().optional().describe('原文印出的等级。'),
    granularity: z.enum(['entry', 'section']).optional().describe('原文逐条写明（entry）还是按部分写明（section）。'),
  })
  .describe('风险等级。脱离尺度没有意义，请把 scale 与 label 一起使用。');

const head = <K extends EntryKind>(kind: K) => ({
  id: identifier.describe('条目编号，永久不变，也不另作他用。'),
  kind: z.literal(kind).describe(`条目种类：${KIND_WORDS[kind]}。`),
  title: z.string().describe('标题。风险点和措施的短标题由编者所拟，文件和表格的标题照录原文。'),
  catalogue: z.string().describe('所属目录的代号。'),
  edition: z.string().describe('版次，如 2026.1。'),
  citation: z.string().describe('引用格式。'),
  page: path.describe('条目网页的地址，从网站根目录写起，不含域名和子路径。'),
  history: z
    .array(
      z.strictObject({
        edition: z.string().describe('版次。'),
        change: z.enum(CHANGE_KINDS).describe('added 收录、changed 修改、withdrawn 停用、moved 调整出处。'),
      }),
    )
    .describe('各版次中的变动，早的在前。'),
});

const text = z.array(paragraph).describe('原文，逐段。');

export const RECORD_SCHEMAS = {
  risk: z.strictObject({
    ...head('risk'),
    text,
    place,
    section,
    level,
    measures: z.array(link).describe('对应的防控措施，依据强的在前。'),
    fields: riskSchema.describe('编者填写的各项。'),
  }),
  measure: z.strictObject({
    ...head('measure'),
    text,
    place,
    section,
    risks: z.array(link).describe('所防控的风险点，依据强的在前。'),
    fields: measureSchema.describe('编者填写的各项。'),
  }),
  document: z.strictObject({
    ...head('document'),
    text: text.describe('全文，逐段。'),
    entries: z
      .array(
        z.strictObject({
          anchor: z.string().describe('段落锚点。'),
          id: identifier.describe('从这一段摘出的条目。'),
        }),
      )
      .describe('从这份文件摘出的条目。'),
    forms: z.array(identifier).describe('文件中所附的表格。'),
    fields: documentSchema.describe('编者填写的各项。'),
  }),
  form: z.strictObject({ ...head('form'), fields: formSchema.describe('表格的定义。') }),
  example: z.strictObject({ ...head('example'), fields: exampleSchema.describe('填写的内容和审核要点。') }),
  concept: z.strictObject({
    ...head('concept'),
    mentionedBy: z.array(identifier).describe('正文用到这个说法的风险点和措施。'),
    fields: conceptSchema.describe('编者填写的各项。'),
  }),
  publication: z.strictObject({
    ...head('publication'),
    risks: z.array(identifier).describe('所含风险点。'),
    measures: z.array(identifier).describe('所含防控措施。'),
    fields: publicationSchema.describe('编者填写的各项。'),
  }),
} as const satisfies Record<EntryKind, z.ZodType>;

export type EntryRecord = { [K in EntryKind]: z.input<(typeof RECORD_SCHEMAS)[K]> }[EntryKind];
