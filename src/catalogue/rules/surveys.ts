import { AUDIENCE_IDS } from '../../schemas/survey.ts';
import { audienceNames, surveyQuestion } from '../../training/survey/survey.ts';
import type { IntegrityRule, Problem } from './problem.ts';
import { joinedWithoutCourses } from './courses.ts';

/**
 * Each question of the survey follows from words that stand in its source, and every audience is asked something.
 * A list without questions is no survey, and has no pages.
 */
export const surveysFollowFromTheirSource: IntegrityRule = (content) => {
  const catalogue = joinedWithoutCourses(content);
  if (catalogue === undefined || content.survey.length === 0) return [];
  const names = audienceNames(catalogue);
  const file = content.survey[0]?.file ?? '';
  const general = [
    ...(typeof names === 'string' ? [names] : []),
    ...AUDIENCE_IDS.filter((id) => content.survey.every(({ data }) => !data.for.includes(id))).map(
      (id) => `没有一题问 ${id}；请在题目的 for 里加上`,
    ),
  ].map((message): Problem => ({ file, message }));
  const own = content.survey.flatMap(({ data }, index): Problem[] => {
    const question = surveyQuestion(data, catalogue);
    const isTaken = content.survey.findIndex((other) => other.data.id === data.id) < index;
    return [
      ...(typeof question === 'string' ? [{ file, field: [index, 'basis'], message: question }] : []),
      ...(isTaken ? [{ file, field: [index, 'id'], message: `题号 ${data.id} 用了两次；请改一个` }] : []),
    ];
  });
  return [...general, ...own];
};
