import { z } from 'zod';
import { text } from './common.ts';

/** Words of the field that stand for each other in a search. What is shown says which were looked for as well. */
export const synonymSchema = z.strictObject({
  id: text.describe('编号，小写字母，不与别的组重复。'),
  words: z
    .array(text)
    .min(2, { error: '一组至少要有两个说法' })
    .describe('同义或近义的说法。查其中一个时，也查其他几个；最常用的写在前面。'),
});

export type SynonymData = z.infer<typeof synonymSchema>;
