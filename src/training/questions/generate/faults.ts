/** Find the faults: rows of filled forms, with what their review points at. */
import { leafColumns } from '../../../catalogue/examples/blocks.ts';
import { compact } from '../../../catalogue/text/blocks.ts';
import type { Catalogue, Example } from '../../../catalogue/types.ts';
import type { Faults } from '../question.ts';

/** A row with fewer lines is no search; one with more does not fit the screen. */
const LINES = { fewest: 3, most: 10 };

/** One question for each row of a personal form of which the review points at words. */
export function faultQuestions({ examples, categories }: Catalogue, ids: readonly string[]): Faults[] {
  return examples
    .filter(({ id }) => ids.includes(id))
    .flatMap((example) =>
      example.data.rows.flatMap((row): Faults[] => {
        const name = categories.find(({ id }) => id === row.category)?.name ?? row.category;
        const findings = example.data.review.filter((finding) => finding.row === row.category);
        const lines = columnsOf(example).flatMap((column) =>
          (row.cells[column.id] ?? []).map((text) => ({
            column: column.label.join(''),
            text,
            findings: findings.flatMap((finding, index) =>
              finding.at !== undefined && finding.column === column.id && compact(text).includes(compact(finding.at))
                ? [index]
                : [],
            ),
          })),
        );
        if (lines.length < LINES.fewest || lines.length > LINES.most) return [];
        if (lines.every((line) => line.findings.length === 0)) return [];
        return [
          {
            kind: 'faults',
            id: `faults-${example.id}-${row.category}`,
            prompt: `${example.title}，“${name}”一行。你是审核的人：哪几行有问题？`,
            lines,
            findings: findings.map(({ text }) => text),
            reason: '编者的审核要点如下。没有勾到的，回头再看一遍原表。',
            cites: [{ label: example.id, path: example.path, text: `${example.title}，${name}一行` }],
          },
        ];
      }),
    );
}

/** Levels are told row by row in these forms, which is a fault of the whole form. */
function columnsOf({ form }: Example) {
  return form.data.body.layout === 'table'
    ? leafColumns(form.data.body.columns).filter(({ type }) => type === 'points')
    : [];
}
