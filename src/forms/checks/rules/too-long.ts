import { cellPlace } from '../places.ts';
import { linesInCell } from '../printed-lines.ts';
import type { Rule } from '../types.ts';

/**
 * More lines than this are hard to read in one cell, and push the rest of the row over the page: a page of the form
 * holds 30 to 40 lines of the printed size.
 */
const MOST_LINES = 24;

export const tooLong: Rule = {
  id: 'JC-15',
  severity: 'notice',
  title: '一格太长，印出来占大半页',
  explains: [
    '按这一栏在纸上的宽度、四号以下的印刷字号和汉字的宽度推算行数。一格超过 24 行，一行就占去大半页，跨页以后两栏也对不齐。',
  ],
  mends: ['删去空话，只留具体情形。', '一格里有几个风险点的，分成几行。', '确实要写的，可以印，表会自动续页。'],
  check: ({ rows, form }) =>
    rows.flatMap((view) =>
      view.group.columns.flatMap((column) => {
        const lines = linesInCell(view.row.cells[column.id] ?? '', column.width, form.orientation);
        if (lines <= MOST_LINES) return [];
        return [
          {
            place: cellPlace(view, column.id),
            message: `这一格印出来约 ${String(lines)} 行，占大半页。应精简，或者分成几行。`,
          },
        ];
      }),
    ),
};
