import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readContent } from '../integrity/read-content.ts';
import { readYaml } from '../integrity/front-matter.ts';
import { foldText } from '../search/text/fold.ts';
import { synonymGroupSchema, synonymsSchema } from './synonyms.ts';

z.config(z.locales.zhCN());

/** The issues of invalid data as `field: message`. */
function issuesOf(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('a group of synonyms', () => {
  it('accepts words alone, and words with a note', () => {
    expect(issuesOf(synonymGroupSchema, { words: ['围标', '串标'] })).toEqual([]);
    expect(issuesOf(synonymGroupSchema, { words: ['围标', '串标'], note: '广义' })).toEqual([]);
  });

  const broken: [string, object, RegExp][] = [
    ['a single word', { words: ['围标'] }, /^words: 一组至少要有两个词/],
    ['an empty word', { words: ['围标', ''] }, /^words\.1: 不能为空/],
    ['a word with punctuation', { words: ['围标', '吃、拿'] }, /^words\.1: “吃、拿”中有空白或标点/],
    ['a word given twice', { words: ['围标', '串标', '围标'] }, /^words\.2: “围标”在这一组里写了两次/],
    ['an empty note', { words: ['围标', '串标'], note: '' }, /^note: 不能为空/],
    ['an unknown key', { words: ['围标', '串标'], remark: '广义' }, /remark/],
  ];

  it.each(broken)('refuses %s', (_name, data, message) => {
    expect(issuesOf(synonymGroupSchema, data).join('\n')).toMatch(message);
  });
});

describe('the list of groups', () => {
  it('refuses a word that stands in two groups, and names the first', () => {
    const groups = [{ words: ['围标', '串标'] }, { words: ['陪标', '串标'] }];
    expect(issuesOf(synonymsSchema, groups)).toEqual([
      '1.words.1: “串标”已在第 1 组（围标、串标）；一个词只能放在一组里',
    ]);
  });
});

describe('synonyms.yaml', () => {
  const root = `${import.meta.dirname}/../..`;
  const yaml = readYaml(readFileSync(`${root}/src/content/vocabularies/synonyms.yaml`, 'utf8'));
  const groups = synonymsSchema.parse(yaml.ok ? yaml.data : yaml.message);

  it('has no word twice in the form in which the search compares words', () => {
    const words = groups.flatMap((group) => group.words.map(foldText));
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  });

  it('has in every group a word that stands in an entry', () => {
    const { risks, measures, documents, forms, examples, concepts } = readContent(root).content;
    const entries = [...risks, ...measures, ...documents, ...forms, ...examples, ...concepts];
    const texts = foldText(
      entries.map(({ data, body }) => `${data.title}\n${body}\n${JSON.stringify(data)}`).join('\n'),
    );
    const unknown = groups.filter(({ words }) => !words.some((word) => texts.includes(foldText(word))));
    expect(unknown).toEqual([]);
  });
});
