import type { FormData } from '../../../schemas/form.ts';
import { cellPlace } from '../places.ts';
import { linesInCell } from '../printed-lines.ts';
import type { Rule } from '../types.ts';

/**
 * Lines that a page holds beside the title and the heading of the table: about 200 mm in portrait at 12 points, 140 mm in
 * landscape at 10.5 points, line height 1.5.
 */
const LINES_OF_A_PAGE: Readonly<Record<FormData['orientation'], number>> = { portrait: 32, landscape: 25 };

export const tooLong: Rule = {
  id: 'JC-15',
  severity: 'notice',
  title: '一格太长，一页印不下',
  explains: [
    '按这一栏在纸上的宽度和印刷的字号推算行数。一格超过一页（纵向约 32 行，横向约 25 行），两栏跨页以后就对不齐。',
  ],
  mends: ['删去空话，只留具体情形。', '一格里有几个风险点的，分成几行。', '确实要写的，可以印，表会自动续页。'],
  example: { form: 'ES20-X12', at: '一页印不下' },
  check: ({ rows, form }) =>
    rows.flatMap((view) =>
      view.group.columns.flatMap((column) => {
        const lines = linesInCell(view.row.cells[column.id] ?? '', column.width, form.orientation);
        if (lines <= LINES_OF_A_PAGE[form.orientation]) return [];
        return [
          {
            place: cellPlace(view, column.id),
            message: `这一格印出来约 ${String(lines)} 行，一页印不下。应精简，或者分成几行。`,
          },
        ];
      }),
    ),
};
