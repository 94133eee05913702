import { z } from 'zod';
import { afterwardsSchema } from '../training/course/afterwards.ts';
import { text } from './common.ts';
import { exercisesSchema } from './exercise.ts';
import { parseIdentifier } from './identifiers.ts';

/** Any entry of the catalogue, by identifier; that it exists is an integrity rule. */
const anyEntry = z.string().refine((value) => parseIdentifier(value) !== undefined, {
  error: (issue) => `“${String(issue.input)}”不是条目编号；应形如 GG-R001（编号规则见 src/schemas/identifiers.ts）`,
});

/**
 * Front matter of a course (课程). The body holds its lessons and slides (see src/training/course/parse-course.ts).
 * There is no `visibility`: training is part of the internal edition only.
 */
export const courseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/, { error: '课程编号只能用小写字母和连字符，如 four-categories' })
    .describe('永久编号，也是网址，与文件名一致。'),
  title: text.describe('课程名称。'),
  order: z.number().int().describe('排列次序。'),
  summary: text.describe('一两句话说明，编者所拟。'),
  audience: z.array(text).min(1).describe('讲给谁听。'),
  aims: z.array(text).min(1).describe('听完以后会做什么。'),
  minutes: z.number().int().positive().describe('总分钟数，等于各讲之和。'),
  exercises: exercisesSchema.describe('练习。'),
  handout: z
    .strictObject({
      points: z.array(text).min(1).describe('要点，编者所写。'),
      entries: z.array(anyEntry).default([]).describe('讲义中印出全文的条目。'),
    })
    .describe('发给听课人的讲义。'),
  afterwards: z.array(afterwardsSchema).default([]).describe('课后做什么：本站培训里与这门课相合的几样。'),
  further: z.array(anyEntry).min(1).describe('延伸阅读。'),
});

export type CourseData = z.infer<typeof courseSchema>;
