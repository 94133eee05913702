import { expect, test } from 'vitest';
import type { SearchRecord } from './record.ts';
import { findSynonyms } from './synonyms.ts';

const record = (title: string, ...paragraphs: string[]) =>
  ({
    title,
    paragraphs,
    aliases: [] as string[],
    whole: title === '文件',
    said: title === '其他' ? ['单位的车'] : [],
  }) as unknown as SearchRecord;

test('words are parted into those that stand in a record and those that are only typed', () => {
  const synonyms = [
    { id: 'slush-fund', words: ['帐外帐', '小金库', '私房账'] },
    { id: 'car', words: ['公车', '单位的车'] },
  ];
  const { groups, ofRecord } = findSynonyms(synonyms, [
    record('设“小金库”', '设立“帐外帐”'),
    record('公车私用'),
    record('其他'),
    record('文件', '公车、小金库'),
  ]);
  expect(groups).toEqual([
    { id: 'slush-fund', words: ['账外账', '小金库'], typed: ['私房账'] },
    { id: 'car', words: ['公车'], typed: ['单位的车'] },
  ]);
  // A whole document has a word of nearly every group: only its names count.
  expect(ofRecord).toEqual([['slush-fund'], ['car'], ['car'], []]);
});
