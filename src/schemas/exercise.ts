import { z } from 'zod';
import { text } from './common.ts';

/** Banks of questions that are made from the catalogue; see src/training/questions/generate/. */
export const BANKS = ['plan', 'levels', 'kinds', 'match', 'faults'] as const;

/** A span of a document, a form or an example: from its first words to its last words. */
const span = { source: text, from: text, to: text };
const id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, { error: '题号只能用小写字母、数字和连字符' });

const written = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('choice'),
      id,
      prompt: text.describe('题目。'),
      right: z.array(text).min(1).describe('正确的选项；不止一个就是多选题。'),
      wrong: z.array(text).min(1).describe('错误的选项。'),
      reason: text.describe('为什么，编者所写。'),
      cite: z.strictObject(span).describe('出处：从哪几个字到哪几个字。'),
    }),
    z.strictObject({
      kind: z.literal('cloze'),
      id,
      ...span,
      gaps: z.array(text).min(1).describe('挖去的词，在这一段里各只出现一次。'),
      others: z.array(text).default([]).describe('干扰的词。'),
      reason: text,
    }),
  ],
  { error: '题型只能是 choice 或 cloze' },
);
export type WrittenQuestion = z.infer<typeof written>;

/** The exercises of a course: banks made from the catalogue, and questions written by hand. */
export const exercisesSchema = z.strictObject({
  banks: z.array(z.enum(BANKS, { error: `题库只能是 ${BANKS.join('、')}` })).min(1),
  domains: z.array(text).default([]).describe('kinds 和 match 只出这些业务领域的题。'),
  examples: z.array(text).default([]).describe('faults 用哪些样表。'),
  written: z.array(written).default([]),
});
export type ExercisesData = z.infer<typeof exercisesSchema>;
