import { z } from 'zod';
import { identifier, text } from './common.ts';

/** Whom the plan of 2019 asks (二（一）5), in the order in which it names them; their names are read from the plan. */
export const AUDIENCE_IDS = ['staff', 'tenderers', 'bidders', 'experts', 'authorities'] as const;
export type AudienceId = (typeof AUDIENCE_IDS)[number];

/** The editors' own marks: whether something occurs, and whether something is as it should be. */
export const SURVEY_MARKS = {
  occurs: ['没有', '偶尔有', '常有', '不了解'],
  holds: ['是', '基本是', '不是', '不了解'],
} as const;

const common = {
  id: z
    .string()
    .regex(/^[a-z]+(-[a-z0-9]+)*$/, { error: '题号只能用小写字母、数字和连字符' })
    .describe('题号，不重复；存出的答卷按它归类，定了就不改。'),
  order: z.number().int().describe('排列次序，各份问卷都按它排。'),
  for: z
    .array(z.enum(AUDIENCE_IDS, { error: `对象只能是 ${AUDIENCE_IDS.join('、')}` }))
    .min(1)
    .describe('问哪几类对象。'),
  ask: text.describe('问法，编者所拟。'),
  basis: z
    .strictObject({
      source: identifier('document'),
      from: text,
      to: text,
    })
    .describe('依据：文件的哪几个字到哪几个字。问什么从这里来，原文不抄。'),
};
const cut = text.describe('在哪些字处把依据切成各项，如“、和”。');

/** A question of the survey. Its items are cut from the source, so they are never written down here. */
export const surveyQuestionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('rate'),
      ...common,
      cut: cut.optional(),
      marks: z.enum(['occurs', 'holds']).describe('occurs：没有、偶尔有、常有；holds：是、基本是、不是。'),
    }),
    z.strictObject({ kind: z.literal('pick'), ...common, cut }),
    z.strictObject({ kind: z.literal('text'), ...common }),
  ],
  { error: '题型只能是 rate（逐项回答）、pick（可多选）或 text（自己写）' },
);
export type SurveyQuestionData = z.infer<typeof surveyQuestionSchema>;
