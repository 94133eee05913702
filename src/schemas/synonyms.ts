/** Groups of words that the search treats as one: `src/content/vocabularies/synonyms.yaml`, kept by editors. */
import { z } from 'zod';
import { text } from './common.ts';

const word = text.refine((value) => /^[\p{L}\p{N}]+$/u.test(value), {
  error: (issue) => `“${String(issue.input)}”中有空白或标点；每个词只写文字`,
});

export const synonymGroupSchema = z.strictObject({
  words: z
    .array(word)
    .min(2, { error: '一组至少要有两个词' })
    .superRefine((words, context) => {
      for (const [index, value] of words.entries()) {
        if (words.indexOf(value) < index) {
          context.addIssue({ code: 'custom', path: [index], message: `“${value}”在这一组里写了两次，请删去一个` });
        }
      }
    })
    .describe('大体可以互换的词，至少一个见于条目。'),
  note: text.optional().describe('这一组的限制或依据；可以不写。'),
});
export type SynonymGroup = z.infer<typeof synonymGroupSchema>;

/** The whole file: a word stands in one group only, or it would not be clear what it is looked up with. */
export const synonymsSchema = z.array(synonymGroupSchema).superRefine((groups, context) => {
  const groupOf = new Map<string, number>();
  for (const [group, { words }] of groups.entries()) {
    for (const [index, value] of words.entries()) {
      const first = groupOf.get(value) ?? group;
      groupOf.set(value, first);
      if (first === group) continue;
      context.addIssue({
        code: 'custom',
        path: [group, 'words', index],
        message: `“${value}”已在第 ${String(first + 1)} 组（${groups[first]?.words.join('、') ?? ''}）；一个词只能放在一组里`,
      });
    }
  }
});
