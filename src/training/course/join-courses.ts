/** Joins the courses with the entries that they embed. Pure; expects content that passed the integrity rules. */
import type { RawFile } from '../../catalogue/raw.ts';
import type { Course, Entry } from '../../catalogue/types.ts';
import type { CourseData } from '../../schemas/course.ts';
import { mapEmbeds } from './blocks.ts';
import { parseCourse } from './parse-course.ts';
import { type EmbedSources, resolveEmbed } from './resolve-embed.ts';

/**
 * @returns the courses in their order
 * @throws Error when an embed leads nowhere
 */
export function joinCourses(files: readonly RawFile<CourseData>[], sources: EmbedSources): Course[] {
  const entries = (ids: readonly string[]): Entry[] => ids.map((id) => must(sources.byId.get(id) ?? `没有 ${id}`));
  return files
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ data, body }) => ({
      id: data.id,
      title: data.title,
      path: coursePath(data.id),
      data,
      lessons: mapEmbeds(parseCourse(body).lessons, (call) => must(resolveEmbed(call, sources))),
      handout: entries(data.handout.entries),
      further: entries(data.further),
    }));
}

/** The path of a course's page, without the base. */
export const coursePath = (id: string): string => `/training/${id}/`;

function must<T extends object>(value: T | string): T {
  if (typeof value === 'string') throw new Error(`课程没有通过检查：${value}。请先运行 npm run check。`);
  return value;
}
