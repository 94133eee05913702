import { embedsOf, slidesOf } from '../../training/course/blocks.ts';
import { parseCourse } from '../../training/course/parse-course.ts';
import { resolveEmbed } from '../../training/course/resolve-embed.ts';
import { unfairness } from '../../training/questions/fairness.ts';
import { writtenQuestion } from '../../training/questions/written.ts';
import { joinCatalogue } from '../join.ts';
import type { RawContent } from '../raw.ts';
import type { Catalogue } from '../types.ts';
import { allEntries } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** A course's body holds lessons and slides as they are meant to be written, and its minutes add up. */
export const coursesAreWellFormed: IntegrityRule = (content) =>
  content.courses.flatMap(({ file, data, body }) => {
    const { lessons, errors } = parseCourse(body);
    const problems: Problem[] = errors.map(({ line, message }) => ({ file, bodyLine: line, message }));
    if (errors.length > 0) return problems;
    if (!file.endsWith(`/${data.id}.mdx`)) {
      problems.push({ file, field: ['id'], message: `编号与文件名不一致；文件应叫 ${data.id}.mdx` });
    }
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    if (minutes !== data.minutes) {
      problems.push({ file, field: ['minutes'], message: `各讲共 ${String(minutes)} 分钟，与这里不符` });
    }
    if (slidesOf(lessons).length === 0) {
      problems.push({ file, bodyLine: 1, message: '课程没有幻灯片；请在讲课内容中写 <Slide>' });
    }
    return problems;
  });

/** What a course embeds exists: entries, quoted words, rows and findings of examples. */
export const coursesEmbedWhatExists: IntegrityRule = (content) => {
  const catalogue = joinedWithoutCourses(content);
  if (catalogue === undefined) return [];
  return content.courses.flatMap(({ file, body }) =>
    embedsOf(parseCourse(body).lessons).flatMap(({ embed, line }): Problem[] => {
      const resolved = resolveEmbed(embed, catalogue);
      return typeof resolved === 'string' ? [{ file, bodyLine: line, message: resolved }] : [];
    }),
  );
};

/** Questions that were written by hand quote what exists, and have one right answer. */
export const coursesAskFairQuestions: IntegrityRule = (content) => {
  const catalogue = joinedWithoutCourses(content);
  if (catalogue === undefined) return [];
  return content.courses.flatMap(({ file, data }) =>
    data.exercises.written.flatMap((written, index): Problem[] => {
      const question = writtenQuestion(written, catalogue);
      const faults = typeof question === 'string' ? [question] : unfairness(question);
      const isTaken = data.exercises.written.findIndex(({ id }) => id === written.id) < index;
      return [...faults, ...(isTaken ? [`题号 ${written.id} 用了两次`] : [])].map((message) => ({
        file,
        field: ['exercises', 'written', index],
        message,
      }));
    }),
  );
};

/** What the handout prints and what is recommended for reading exists. */
export const coursesReferToWhatExists: IntegrityRule = (content) => {
  const ids = new Set<string>(allEntries(content).map(({ file }) => file.data.id));
  return content.courses.flatMap(({ file, data }) => {
    const references = [
      ...data.handout.entries.map((id, index) => ({ id, field: ['handout', 'entries', index] })),
      ...data.exercises.examples.map((id, index) => ({ id, field: ['exercises', 'examples', index] })),
      ...data.further.map((id, index) => ({ id, field: ['further', index] })),
    ];
    return references
      .filter(({ id }) => !ids.has(id))
      .map(({ id, field }): Problem => ({ file, field, message: `引用的 ${id} 不存在；请改正编号` }));
  });
};

/** `undefined` when other rules find that the rest does not hold together: the courses are looked at after that. */
export function joinedWithoutCourses(content: RawContent): Catalogue | undefined {
  try {
    return joinCatalogue({ ...content, courses: [] }, 'internal');
  } catch {
    return undefined;
  }
}
