/** All rules, in the order of their identifiers. An identifier is never reused. */
import { alike } from './rules/alike.ts';
import { category } from './rules/category.ts';
import { categoryAsName } from './rules/category-as-name.ts';
import { copied } from './rules/copied.ts';
import { duplicates } from './rules/duplicates.ts';
import { emptyCategory } from './rules/empty-category.ts';
import { faultAsMeasure } from './rules/fault-as-measure.ts';
import { gradeMissing } from './rules/grade-missing.ts';
import { gradeOfOtherScale } from './rules/grade-of-other-scale.ts';
import { gradeShared } from './rules/grade-shared.ts';
import { gradeTwice } from './rules/grade-twice.ts';
import { late } from './rules/late.ts';
import { measureAsManifestation } from './rules/measure-as-manifestation.ts';
import { nameAsManifestation } from './rules/name-as-manifestation.ts';
import { noDate } from './rules/no-date.ts';
import { numbering } from './rules/numbering.ts';
import { placeholders } from './rules/placeholders.ts';
import { required } from './rules/required.ts';
import { reviewLeft } from './rules/review-left.ts';
import { severalInOne } from './rules/several-in-one.ts';
import { stepAsRisk } from './rules/step-as-risk.ts';
import { sums } from './rules/sums.ts';
import { tooLong } from './rules/too-long.ts';
import type { Rule, RuleId, Severity } from './types.ts';
import { unpaired } from './rules/unpaired.ts';

export const RULES: readonly Rule[] = [
  required,
  emptyCategory,
  unpaired,
  measureAsManifestation,
  gradeMissing,
  gradeTwice,
  gradeShared,
  gradeOfOtherScale,
  numbering,
  category,
  duplicates,
  placeholders,
  copied,
  late,
  tooLong,
  stepAsRisk,
  severalInOne,
  nameAsManifestation,
  categoryAsName,
  faultAsMeasure,
  reviewLeft,
  alike,
  noDate,
  sums,
];

/** From the gravest. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { must: '必须改', should: '应当看', notice: '提示' };

/** The help page of a rule, without the base of the site. */
export function rulePath(id: RuleId): string {
  return `/forms/rules/${id.toLowerCase()}/`;
}
