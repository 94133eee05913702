/** Levels: a grade is always a grade of a scale; scales are compared through the editors' crosswalk only. */
import type { NormalisedLevel, ScaleData } from '../../schemas/vocabularies.ts';

/** 未定级: the source states no level. Not the lowest level, but none. */
export type Level = NormalisedLevel | 'unrated';

/** From the most severe; 未定级 last. */
export const LEVELS: readonly Level[] = ['extreme', 'high', 'medium', 'low', 'unrated'];

interface LevelName {
  readonly name: string;
  /** Shown beside the name, so that a level is never told by colour alone. */
  readonly shape: string;
}

export const LEVEL_NAMES: Readonly<Record<Level, LevelName>> = {
  extreme: { name: '极高', shape: '◆' },
  high: { name: '高', shape: '▲' },
  medium: { name: '中', shape: '●' },
  low: { name: '低', shape: '○' },
  unrated: { name: '未定级', shape: '—' },
};

/** Whether the source states the level of this very entry, or of the section or row that it stands in. */
export type Granularity = 'entry' | 'section';

export interface Grade {
  readonly scale: ScaleData;
  /** As printed. */
  readonly label: string;
  readonly normalised: NormalisedLevel;
  /** 1 is the most severe. */
  readonly rank: number;
  readonly granularity: Granularity;
}

/**
 * Looks a printed grade up in its scale, by its label or one of the other spellings of the sources.
 * @returns `undefined` when the scale has no such grade
 */
export function gradeOf(scale: ScaleData, label: string, granularity: Granularity): Grade | undefined {
  const index = scale.grades.findIndex((grade) => grade.label === label || grade.aliases.includes(label));
  const found = scale.grades[index];
  return found && { scale, label, normalised: found.normalised, rank: index + 1, granularity };
}

/** Where the grade stands on its scale, in words: 最高, 最低, or nothing in between. */
export function positionInWords(grade: Grade): string {
  if (grade.rank === 1) return '最高';
  // The scale of the personal report names no lowest grade (its last named grade is not called the lowest).
  if (grade.scale.id === 'report') return '';
  return grade.rank === grade.scale.grades.length ? '最低' : '';
}
