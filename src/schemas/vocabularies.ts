import { z } from 'zod';
import { CATEGORY_IDS, gradeRef, identifier, isoDate, text, visibility } from './common.ts';

/** Editors' own four-step scale that makes grades of different scales comparable (极高 · 高 · 中 · 低). */
export const NORMALISED_LEVELS = ['extreme', 'high', 'medium', 'low'] as const;
export type NormalisedLevel = (typeof NORMALISED_LEVELS)[number];

/** A part of a catalogue, as the source divides it. Links of basis `section` follow from it. */
const section = z.strictObject({
  id: text,
  title: text.describe('部分名称，照录或节录。'),
  /** The heading paths under which its risks and its measures stand. */
  riskPath: z.array(text).optional().describe('风险点所在的各级标题。'),
  measurePath: z.array(text).optional().describe('措施所在的各级标题。'),
  grade: gradeRef.optional().describe('原文按部分写明的等级。'),
});

export const catalogueSchema = z.strictObject({
  id: text,
  code: text.describe('编号前缀，如 GG。'),
  name: text.describe('目录名称。'),
  fullName: text.describe('全称。'),
  description: text.describe('一两句话说明，编者所拟。'),
  order: z.number().int().describe('排列次序。'),
  claims: text.optional().describe('原文自称的数目，照录。'),
  counted: text.optional().describe('实际列出的数目与自称不一致时的说明。'),
  scale: text.optional().describe('所用的等级尺度；没有等级就不写。'),
  visibility,
  sections: z.array(section).default([]),
});
export type CatalogueData = z.infer<typeof catalogueSchema>;

export const scaleSchema = z.strictObject({
  id: text,
  name: text,
  direction: text.describe('一句话说明方向：哪一级最重。'),
  stated: z.strictObject({
    source: z.union([identifier('document'), identifier('form')]),
    text: text.describe('写明尺度的原文，一字不差。'),
  }),
  grades: z
    .array(
      z.strictObject({
        label: text.describe('等级，照录。'),
        aliases: z.array(text).default([]).describe('原文中的其他写法，如“4级”与“四级”。'),
        meaning: text.optional().describe('含义。'),
        normalised: z.enum(NORMALISED_LEVELS),
      }),
    )
    .min(2)
    .describe('从最重到最轻。'),
  note: text.optional(),
});
export type ScaleData = z.infer<typeof scaleSchema>;

export const categorySchema = z.strictObject({
  id: z.enum(CATEGORY_IDS),
  name: text,
  order: z.number().int(),
  definition: text.describe('怎样算这一类，编者据原文概括。'),
  quote: z.strictObject({ source: z.union([identifier('document'), identifier('form')]), text }).optional(),
});
export type CategoryData = z.infer<typeof categorySchema>;

export const domainSchema = z.strictObject({
  id: text,
  name: text,
  order: z.number().int(),
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
