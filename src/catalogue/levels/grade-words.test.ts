import { describe, expect, test } from 'vitest';
import { scaleSchema } from '../../schemas/vocabularies.ts';
import { gradeInWords, levelInWords } from './grade-words.ts';
import { gradeOf } from './levels.ts';

const scale = (id: string, name: string, grades: readonly (readonly [label: string, normalised: string])[]) =>
  scaleSchema.parse({
    id,
    name,
    direction: '测试用。',
    stated: { source: 'GG-D1', text: '测试用。' },
    grades: grades.map(([label, normalised]) => ({ label, normalised })),
  });
const guigang = scale('guigang', '贵港（以权为级）', [
  ['一级', 'high'],
  ['二级', 'medium'],
  ['三级', 'low'],
]);
const ordos = scale('ordos', '鄂尔多斯（四种形态）', [
  ['4级', 'extreme'],
  ['3级', 'high'],
]);

describe('a grade in words', () => {
  test('names the printed grade with its scale before the crosswalk', () => {
    expect(gradeInWords(gradeOf(guigang, '一级', 'entry'))).toBe('贵港 一级（最高） · 归一：高');
    expect(gradeInWords(gradeOf(guigang, '二级', 'entry'))).toBe('贵港 二级 · 归一：中');
  });

  test('says that the source states none', () => {
    expect(gradeInWords(undefined)).toBe('未定级（原文没有写明等级）');
  });
});

describe('a level in words', () => {
  test('lists the printed grades of every scale', () => {
    expect(levelInWords('high', [guigang, ordos])).toBe('贵港 一级、鄂尔多斯 3级');
    expect(levelInWords('extreme', [guigang, ordos])).toBe('鄂尔多斯 4级');
  });

  test('takes no grade for 未定级', () => {
    expect(levelInWords('unrated', [guigang, ordos])).toBe('原文没有写明等级');
  });
});
