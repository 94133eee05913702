import { describe, expect, test } from 'vitest';
import { frequentPhrases } from './frequent.ts';

const texts = ['一次性告知,不得吃拿卡要', '实行一次性\n告知', '执行一次性告知。执行', '吃拿卡要'];

describe('frequent phrases', () => {
  test('are those that most entries use, each entry counted once', () => {
    expect(frequentPhrases(['吃拿卡要', '一次性告知'], [...texts, '吃拿卡要,吃拿卡要'], 5)).toEqual([
      { phrase: '吃拿卡要', count: 3 },
      { phrase: '一次性告知', count: 3 },
    ]);
  });

  test('stand in order of frequency', () => {
    expect(frequentPhrases(['吃拿卡要', '一次性告知'], texts, 1)).toEqual([{ phrase: '一次性告知', count: 3 }]);
  });

  test('leave out short words and what no entry says', () => {
    expect(frequentPhrases(['执行', '小金库问题'], texts, 5)).toEqual([]);
  });

  test('name a phrase once', () => {
    expect(frequentPhrases(['吃拿卡要', '吃拿卡要'], texts, 5)).toHaveLength(1);
  });
});
