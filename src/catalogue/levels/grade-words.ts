import type { ScaleData } from '../../schemas/vocabularies.ts';
import { type Grade, type Level, LEVEL_NAMES, positionInWords } from './levels.ts';

/** A grade in words, as printed first and with its scale: `贵港 一级（最高）· 归一：高`. */
export function gradeInWords(grade: Grade | undefined): string {
  if (grade === undefined) return '未定级（原文没有写明等级）';
  const position = positionInWords(grade);
  return `${shortName(grade.scale)} ${grade.label}${position && `（${position}）`} · 归一：${LEVEL_NAMES[grade.normalised].name}`;
}

/** The printed grades that a level stands for: `鄂尔多斯 3级、贵港 一级、国土资源 A、个人报告 高级`. */
export function levelInWords(level: Level, scales: readonly ScaleData[]): string {
  if (level === 'unrated') return '原文没有写明等级';
  return scales
    .flatMap((scale) => scale.grades.map((grade) => ({ scale, grade })))
    .filter(({ grade }) => grade.normalised === level)
    .map(({ scale, grade }) => `${shortName(scale)} ${grade.label}`)
    .join('、');
}

/** `贵港（以权为级）` → `贵港` */
function shortName(scale: ScaleData): string {
  return scale.name.replace(/（.*/, '');
}
