/** A form in running text: headings, numbered points, a pledge, fields. */
import { Bookmark, type Paragraph, type ParagraphChild } from 'docx';
import type { FormData } from '../../../../schemas/form.ts';
import { REPORT_TYPE, textWidth } from '../../../paper.ts';
import { isBlankText } from '../../../filled/empty.ts';
import type { FilledForm, FilledRow } from '../../../filled/types.ts';
import { paragraphText } from '../../../report-text.ts';
import type { ExportOptions } from '../../types.ts';
import { entriesText } from '../../entries.ts';
import { pointMark } from '../marks.ts';
import { fieldParagraphs } from './fields.ts';
import { lineRuns, paragraph, pointsToTwips, run, type TypeStyle } from './text.ts';

type ReportPart = Extract<FormData['body'], { layout: 'report' }>['parts'][number];
type PointsPart = Extract<ReportPart, { kind: 'points' }>;

const BODY: TypeStyle = { face: 'body', size: REPORT_TYPE.size };
const HEADING: TypeStyle = { face: 'heading', size: REPORT_TYPE.size };
const FIRST_LINE = pointsToTwips(REPORT_TYPE.size * 2);
const INDENT = { indent: { firstLine: FIRST_LINE } };

export function reportParagraphs(
  parts: readonly ReportPart[],
  filled: FilledForm,
  options: ExportOptions,
): Paragraph[] {
  const text = (line: string) => paragraph([run(line, BODY)], BODY, INDENT);
  const heading = (line: string) => paragraph([run(line, HEADING)], HEADING, { ...INDENT, keepNext: true });
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'paragraph':
        return [text(paragraphText(part, filled))];
      case 'points':
        return [heading(part.heading), ...points(part, filled, options)];
      case 'statement':
        return [heading(part.heading), ...part.lines.map(text)];
      case 'fields':
        return [
          ...(part.heading === undefined ? [] : [heading(part.heading)]),
          ...fieldParagraphs(part.fields, filled, {
            style: BODY,
            width: textWidth('portrait'),
            indent: FIRST_LINE,
          }),
        ];
    }
  });
}

function points({ id, gradeLabel }: PointsPart, filled: FilledForm, options: ExportOptions): Paragraph[] {
  const rows = filled.groups.find((group) => group.id === id)?.rows ?? [];
  return rows.map((row, index) =>
    paragraph(
      [
        run(`${String(index + 1)}、`, BODY),
        marked(pointMark(id, index, 'text'), row.cells.text),
        ...(gradeLabel === undefined ? [] : grade(row, gradeLabel, pointMark(id, index, 'grade'))),
        ...entries(row, options),
      ],
      BODY,
      INDENT,
    ),
  );
}

/** `，风险等级为高级。`, as the report was written. */
function grade({ cells }: FilledRow, label: string, mark: string): ParagraphChild[] {
  const joint = /[，,。；;]$/.test((cells.text ?? '').trimEnd()) || isBlankText(cells.text) ? '' : '，';
  return [
    run(`${joint}${label}`, BODY),
    marked(mark, cells.grade),
    ...(isBlankText(cells.grade) ? [] : [run('。', BODY)]),
  ];
}

function entries(row: FilledRow, { identifiers }: ExportOptions): ParagraphChild[] {
  if (identifiers === 'none' || row.entries.length === 0) return [];
  return [run(entriesText(row.entries), { ...BODY, size: 9, hidden: identifiers === 'hidden' })];
}

function marked(id: string, text: string | undefined): ParagraphChild {
  return new Bookmark({ id, children: text === undefined ? [] : lineRuns(text, BODY) });
}
