import { gradeOf } from '../levels/levels.ts';
import type { RawContent } from '../raw.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** A grade is a grade of its scale. */
export const gradesAreOfTheirScale: IntegrityRule = (content) => {
  const problem = (file: string, field: (string | number)[], ref: { scale: string; label: string }): Problem[] => {
    const scale = content.scales.find(({ data }) => data.id === ref.scale)?.data;
    if (scale === undefined) {
      const known = content.scales.map(({ data }) => data.id).join('、');
      return [{ file, field, message: `没有等级尺度“${ref.scale}”；可用的有 ${known}` }];
    }
    if (gradeOf(scale, ref.label, 'entry')) return [];
    const labels = scale.grades.map((grade) => grade.label).join('、');
    return [{ file, field, message: `尺度“${scale.name}”没有“${ref.label}”这一级；从最重到最轻是 ${labels}` }];
  };
  return [
    ...content.risks.flatMap(({ file, data }) => (data.grade ? problem(file, ['grade'], data.grade) : [])),
    ...content.catalogues.flatMap(({ file, data }, item) =>
      data.sections.flatMap((section, index) =>
        section.grade ? problem(file, [item, 'sections', index, 'grade'], section.grade) : [],
      ),
    ),
    ...exampleGrades(content).flatMap(({ file, field, ref }) => problem(file, field, ref)),
  ];
};

/** Grades that the filled forms print, row by row, in the columns that hold grades. */
function exampleGrades(content: RawContent) {
  return content.examples.flatMap(({ file, data }) => {
    const form = content.forms.find((candidate) => candidate.data.id === data.form)?.data;
    if (form?.body.layout !== 'table' || form.scale === undefined) return [];
    const scale = form.scale;
    const columns = form.body.columns.filter((column) => column.type === 'grade');
    return data.rows.flatMap((row, index) =>
      columns.flatMap((column) =>
        (row.cells[column.id] ?? []).map((label) => ({
          file,
          field: ['rows', index, 'cells', column.id],
          ref: { scale, label },
        })),
      ),
    );
  });
}
