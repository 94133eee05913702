import { leafColumns } from '../examples/blocks.ts';
import { compact } from '../text/blocks.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** A filled form has the columns and fields of its form, and a review points at words that are there. */
export const examplesFitTheirForm: IntegrityRule = (content) =>
  content.examples.flatMap(({ file, data }) => {
    const form = content.forms.find((candidate) => candidate.data.id === data.form)?.data;
    if (form === undefined) return []; // reported as a dangling reference
    const problems: Problem[] = [];
    const unknown = (keys: readonly string[], known: readonly string[], field: readonly (string | number)[]) => {
      for (const key of keys.filter((candidate) => !known.includes(candidate))) {
        problems.push({
          file,
          field: [...field, key],
          message: `${form.id} 没有栏目“${key}”；可用的有 ${known.join('、')}`,
        });
      }
    };
    const columns = form.body.layout === 'table' ? leafColumns(form.body.columns).map((column) => column.id) : [];
    unknown(
      Object.keys(data.headerFields),
      form.headerFields.map((f) => f.id),
      ['headerFields'],
    );
    unknown(
      Object.keys(data.leadFields),
      form.leadRows.map((f) => f.id),
      ['leadFields'],
    );
    unknown(
      Object.keys(data.footerFields),
      form.footers.map((f) => f.id),
      ['footerFields'],
    );
    data.rows.forEach((row, index) => {
      unknown(Object.keys(row.cells), columns, ['rows', index, 'cells']);
    });
    data.review.forEach((finding, index) => {
      if (finding.column !== undefined) unknown([finding.column], columns, ['review', index, 'column']);
      if (finding.at === undefined) return;
      const rows = finding.row === undefined ? data.rows : data.rows.filter((row) => row.category === finding.row);
      const cells = rows.flatMap((row) =>
        finding.column === undefined ? Object.values(row.cells) : [row.cells[finding.column] ?? []],
      );
      const words = compact(finding.at);
      if (!cells.some((lines) => compact(lines.join('')).includes(words))) {
        problems.push({
          file,
          field: ['review', index, 'at'],
          message: `所指的“${finding.at}”不见于这一行（栏）；须与表中一字不差`,
        });
      }
    });
    return problems;
  });
