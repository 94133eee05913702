import { z } from 'zod';
import { CATEGORY_IDS, gradeRef, identifier, isoDate, text, visibility } from './common.ts';

/** Editors' own four-step scale that makes grades of different scales comparable (极高 · 高 · 中 · 低). */
export const NORMALISED_LEVELS = ['extreme', 'high', 'medium', 'low'] as const;
export type NormalisedLevel = (typeof NORMALISED_LEVELS)[number];

/** A part of a catalogue, as the source divides it. Links of basis `section` follow from it. */
const section = z.strictObject({
  id: text.describe('部分的代号，在目录内不重复。'),
  title: text.describe('部分名称，照录或节录。'),
  /** The heading paths under which its risks and its measures stand. */
  riskPath: z.array(text).optional().describe('风险点所在的各级标题。'),
  measurePath: z.array(text).optional().describe('措施所在的各级标题。'),
  grade: gradeRef.optional().describe('原文按部分写明的等级。'),
});

export const catalogueSchema = z.strictObject({
  id: text.describe('目录代号。'),
  code: text.describe('编号前缀，如 GG。'),
  name: text.describe('目录名称。'),
  fullName: text.describe('全称。'),
  description: text.describe('一两句话说明，编者所拟。'),
  order: z.number().int().describe('排列次序。'),
  claims: text.optional().describe('原文自称的数目，照录。'),
  counted: text.optional().describe('实际列出的数目与自称不一致时的说明。'),
  scale: text.optional().describe('所用的等级尺度；没有等级就不写。'),
  visibility,
  sections: z.array(section).default([]).describe('原文所分的部分。'),
});
export type CatalogueData = z.infer<typeof catalogueSchema>;

export const scaleSchema = z.strictObject({
  id: text.describe('尺度代号。'),
  name: text.describe('尺度名称。'),
  direction: text.describe('一句话说明方向：哪一级最重。'),
  stated: z
    .strictObject({
      source: z.union([identifier('document'), identifier('form')]).describe('写明尺度的文件或表格。'),
      text: text.describe('写明尺度的原文，一字不差。'),
    })
    .describe('尺度在原文哪里写明。'),
  grades: z
    .array(
      z.strictObject({
        label: text.describe('等级，照录。'),
        aliases: z.array(text).default([]).describe('原文中的其他写法，如“4级”与“四级”。'),
        meaning: text.optional().describe('含义。'),
        normalised: z.enum(NORMALISED_LEVELS).describe('编者归一：extreme 极高、high 高、medium 中、low 低。'),
      }),
    )
    .min(2)
    .describe('从最重到最轻。'),
  note: text.optional().describe('说明，编者所拟。'),
});
export type ScaleData = z.infer<typeof scaleSchema>;

export const categorySchema = z.strictObject({
  id: z.enum(CATEGORY_IDS).describe('类别代号。'),
  name: text.describe('类别名称。'),
  order: z.number().int().describe('排列次序。'),
  definition: text.describe('怎样算这一类，编者据原文概括。'),
  quote: z
    .strictObject({
      source: z.union([identifier('document'), identifier('form')]).describe('引文所在的文件或表格。'),
      text: text.describe('引文，与原文一字不差。'),
    })
    .optional()
    .describe('原文的说法。'),
});
export type CategoryData = z.infer<typeof categorySchema>;

export const domainSchema = z.strictObject({
  id: text.describe('领域代号。'),
  name: text.describe('领域名称。'),
  order: z.number().int().describe('排列次序。'),
  covers: text.describe('包括哪些业务。'),
});
export type DomainData = z.infer<typeof domainSchema>;

/** An edition (版次) of the catalogue, part of every citation: `廉镜 2026.1 · GG-R001`. */
export const editionSchema = z.strictObject({
  id: text.regex(/^\d{4}\.[1-9]\d*$/, { error: '版次应写作 2026.1 的形式：年份、点、当年第几版' }),
  date: isoDate.describe('版次的日期，由编者写定，不取构建的时间。'),
  summary: text.describe('这一版的一句话说明，编者所拟。'),
});
export type EditionData = z.infer<typeof editionSchema>;

const dayRange = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/, {
  error: '应是一天（2026-01-01）或一段（2026-01-01/2026-01-03），数字要加引号',
});

/** The holidays of a year, as 国务院办公厅 has announced them. A year that is not kept is not guessed. */
export const holidaySchema = z.strictObject({
  id: z.string().regex(/^\d{4}$/, { error: '年份，四位数字，要加引号' }),
  source: text.describe('国务院办公厅通知的文号。'),
  off: z.array(dayRange).min(1).describe('放假的日子，含其中的周末。'),
  work: z.array(dayRange).default([]).describe('调休上班的周末。'),
});
export type HolidayData = z.infer<typeof holidaySchema>;
