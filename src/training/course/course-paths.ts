/** The pages of every course, for `getStaticPaths`. */
import { loadCatalogue } from '../../catalogue/load.ts';

export async function coursePaths() {
  const { courses } = await loadCatalogue();
  return courses.map((course) => ({ params: { course: course.id }, props: { course } }));
}
