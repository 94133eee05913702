/** Grades as people write them into a cell. */
import { gradeOf } from '../../catalogue/levels/levels.ts';
import type { ScaleData } from '../../schemas/vocabularies.ts';

/** `一级 二级` are two. */
export function gradeWords(cell: string): string[] {
  return cell.split(/[\s、，,；;。/／和或]+/u).filter((word) => word !== '');
}

/** Whether the scale has this grade, under its label or another spelling of the sources. */
export function isGradeOf(scale: ScaleData, word: string): boolean {
  return gradeOf(scale, word, 'entry') !== undefined;
}
