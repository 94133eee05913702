import { type Grade, LEVEL_NAMES, positionInWords } from './levels.ts';

/** A grade in words, as printed first and with its scale: `贵港 一级（最高）· 归一：高`. */
export function gradeInWords(grade: Grade | undefined): string {
  if (grade === undefined) return '未定级（原文没有写明等级）';
  const position = positionInWords(grade);
  const scale = grade.scale.name.replace(/（.*/, '');
  return `${scale} ${grade.label}${position && `（${position}）`} · 归一：${LEVEL_NAMES[grade.normalised].name}`;
}
