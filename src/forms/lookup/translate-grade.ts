/** The level of a standard point in the words of another scale: through the editors' crosswalk, with the reason, never by default. */
import { type Grade, gradeOf, type Level, LEVEL_NAMES, positionInWords } from '../../catalogue/levels/levels.ts';
import type { ScaleData } from '../../schemas/vocabularies.ts';
import type { LookupGrade } from './types.ts';

export interface GradeOffer {
  /** A grade of the form's scale, as its scale prints it; `undefined`: none is offered. */
  readonly label: string | undefined;
  /** A sentence or two for the person who decides. */
  readonly reason: string;
}

/**
 * @param point the level of the point and its grade as printed
 * @param scaleId the scale of the form; `undefined` where the form asks for no level
 */
export function translateGrade(
  point: { readonly level: Level; readonly grade?: LookupGrade | undefined },
  scaleId: string | undefined,
  scales: readonly ScaleData[],
): GradeOffer {
  const target = scales.find(({ id }) => id === scaleId);
  if (!target) return none('这张表不填等级。');
  const own = point.grade && printed(point.grade, scales);
  if (!own || point.level === 'unrated') return none(`原文没有写明这一条的等级（未定级）。${decide(target)}`);
  const from = gradeWords(own);
  if (own.scale.id === target.id) {
    return { label: standardLabel(own), reason: `${from}，用的就是这张表的尺度。仍须按本岗位的情形核对。` };
  }
  const level = LEVEL_NAMES[own.normalised].name;
  const grade = target.grades.find(({ normalised }) => normalised === own.normalised);
  const crosswalk = `${from}归一为${level}`;
  if (!grade) return none(`${crosswalk}；${inWords(target)}里没有与它相当的一级。${decide(target)}`);
  const meaning = grade.meaning === undefined ? '' : `（${grade.meaning}）`;
  return {
    label: grade.label,
    reason: `${crosswalk}；在${inWords(target)}里对应 ${grade.label}${meaning}。这是编者的对照，不是原文。`,
  };
}

function none(reason: string): GradeOffer {
  return { label: undefined, reason };
}

function printed({ scale, label, granularity }: LookupGrade, scales: readonly ScaleData[]): Grade | undefined {
  const found = scales.find(({ id }) => id === scale);
  return found && gradeOf(found, label, granularity);
}

/** `一级` of 鄂尔多斯 is written `1级` by its scale. */
function standardLabel({ scale, rank }: Grade): string | undefined {
  return scale.grades[rank - 1]?.label;
}

/** `贵港 一级（最高，按部分写明）` */
function gradeWords(grade: Grade): string {
  const asides = [positionInWords(grade), grade.granularity === 'section' ? '按部分写明' : ''].filter((word) => word);
  return `${grade.scale.name.replace(/（.*/, '')} ${grade.label}${asides.length > 0 ? `（${asides.join('，')}）` : ''}`;
}

/** `鄂尔多斯（四种形态）` → `鄂尔多斯四种形态` */
function inWords({ name }: ScaleData): string {
  return name.replace(/[（）]/gu, '');
}

function decide(scale: ScaleData): string {
  return `请自己按${inWords(scale)}确定。`;
}
