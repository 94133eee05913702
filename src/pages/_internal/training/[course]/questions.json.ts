/** The questions of a course, made with the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../../catalogue/load.ts';
import type { Course } from '../../../../catalogue/types.ts';
import { bankOf } from '../../../../training/questions/bank.ts';
import { coursePaths } from '../../../../training/course/course-paths.ts';

export const getStaticPaths = coursePaths satisfies GetStaticPaths;

export const GET: APIRoute<{ course: Course }> = async ({ props }) =>
  Response.json(bankOf(props.course.data.exercises, await loadCatalogue()));
