import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../integrity/read-content.ts';
import { gradeInWords } from './grade-words.ts';
import { gradeOf } from './levels.ts';

const { scales } = readContent(fileURLToPath(new URL('../../..', import.meta.url))).content;
const grade = (scale: string, label: string) => {
  const found = scales.find(({ data }) => data.id === scale);
  return found && gradeOf(found.data, label, 'entry');
};

describe('a grade', () => {
  it.each([
    ['ordos', '4级', 'extreme'],
    ['ordos', '一级', 'low'],
    ['guigang', '一级', 'high'],
    ['guigang', '三级', 'low'],
    ['land', 'A', 'high'],
    ['report', '中级', 'medium'],
  ])('of scale %s, %s, is %s on the common scale', (scale, label, normalised) => {
    expect(grade(scale, label)?.normalised).toBe(normalised);
  });

  it('一级 is the heaviest of 贵港 and the lightest of 鄂尔多斯', () => {
    expect(gradeInWords(grade('guigang', '一级'))).toBe('贵港 一级（最高） · 归一：高');
    expect(gradeInWords(grade('ordos', '一级'))).toBe('鄂尔多斯 一级（最低） · 归一：低');
  });

  it('of a scale that names no lowest grade is not called the lowest', () => {
    expect(gradeInWords(grade('report', '中级'))).toBe('个人报告 中级 · 归一：中');
  });

  it('that a scale does not have is none', () => {
    expect(grade('guigang', '四级')).toBeUndefined();
  });

  it('that the source does not state is said to be missing, not low', () => {
    expect(gradeInWords(undefined)).toBe('未定级（原文没有写明等级）');
  });
});
