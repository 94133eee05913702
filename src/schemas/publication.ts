import { z } from 'zod';
import { identifier, isoDate, notes, said, text, visibility } from './common.ts';
import { officeTelephone } from './site.ts';

/** 三务公开: which of the three businesses it belongs to. */
export const AFFAIRS = ['party', 'affairs', 'finance'] as const;
export type Affairs = (typeof AFFAIRS)[number];

/** What the content says of a publication; its last day may pass without anybody touching the content. */
export const PUBLICATION_STATES = ['current', 'expired', 'withdrawn'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

const status = <S extends PublicationState>(state: S) =>
  z.literal(state).describe('状态：current 公开中，expired 已到期，withdrawn 已废止。');

/** Entries by where they belong: the risks or measures of a catalogue, of a domain, or of both. */
const selection = z
  .strictObject({
    kind: z
      .enum(['risks', 'measures'], { error: '只能写 risks（风险点）或 measures（防控措施）' })
      .describe('哪一种条目。'),
    catalogue: text.optional().describe('目录，见 vocabularies/catalogues.yaml。'),
    domain: text.optional().describe('业务领域，见 vocabularies/domains.yaml。'),
  })
  .refine(({ catalogue, domain }) => catalogue !== undefined || domain !== undefined, {
    error: '至少要写 catalogue（目录）和 domain（业务领域）中的一个',
  });

/**
 * Front matter of a publication (公开事项): what is published, why, by whom, for how long. What nobody has stated (an
 * office, a telephone, a number, a date) is absent, and its line does not appear.
 */
export const publicationSchema = z
  .strictObject({
    id: identifier('publication').describe('永久编号，与文件名一致。'),
    title: text.describe('公开事项的名称。'),
    affairs: z
      .enum(AFFAIRS, { error: '只能写 party（党务公开）、affairs（政务、事务公开）或 finance（财务公开）' })
      .describe('三务公开的类别，编者归类。'),
    subject: text.regex(/^\S+$/, { error: '不能含空格' }).describe('主题分类。'),
    summary: text.describe('公开内容，一两句话，编者所拟。'),
    basis: z.array(text).min(1, { error: '至少写一条依据' }).describe('公开依据：法规、文件的名称和条款。'),
    timing: text.describe('公开时限：什么时候应当公开。'),
    scope: text.describe('公开范围，如“社会公众”“本单位工作人员”。'),
    modes: z.array(text).min(1, { error: '至少写一种方式' }).describe('公开方式：在哪里公开，如“本网站”“公告栏”。'),
    manner: z
      .enum(['主动公开', '依申请公开'], { error: '只能写 主动公开 或 依申请公开' })
      .default('主动公开')
      .describe('主动公开还是依申请公开。'),
    made: isoDate.optional().describe('本单位制作或者获取这项信息的日期；二十个工作日从次日起算。转载他人的文件不写。'),
    published: isoDate.optional().describe('发布日期。'),
    until: isoDate.optional().describe('公开期限的最后一日；长期公开的不写。'),
    state: z
      .discriminatedUnion(
        'status',
        [
          z.strictObject({ status: status('current') }),
          z.strictObject({ status: status('expired') }),
          z.strictObject({
            status: status('withdrawn'),
            reason: text.describe('废止的原因。'),
            successor: identifier('publication').optional().describe('代替它的公开事项。'),
          }),
        ],
        { error: '状态只能是 current（公开中）、expired（已到期）、withdrawn（已废止，须写 reason）' },
      )
      .default({ status: 'current' })
      .describe('状态。过了 until 而没有改的，读者打开网页时会标为已到期。'),
    issuer: text.optional().describe('发文机关；只含一份文件的，不写就取那份文件载明的。'),
    documentNumber: text.optional().describe('文号；同上。'),
    indexNumber: text.optional().describe('索引号，由公开单位编。'),
    office: text.optional().describe('责任部门；不写就取 site.yaml 的 disclosure.office。'),
    telephone: officeTelephone.optional().describe('监督电话；不写就取 site.yaml 的 disclosure.telephone。'),
    documents: z.array(identifier('document')).default([]).describe('所含文件。'),
    forms: z.array(identifier('form')).default([]).describe('所含空白表格。'),
    concepts: z.array(identifier('concept')).default([]).describe('所含概念。'),
    entries: z.array(selection).default([]).describe('所含风险点和防控措施。'),
    said,
    visibility,
    notes,
  })
  .refine((data) => data.documents.length + data.forms.length + data.concepts.length + data.entries.length > 0, {
    path: ['documents'],
    error: '没有写公开哪些文件、表格、概念或条目；至少写一项',
  });

export type PublicationData = z.infer<typeof publicationSchema>;
