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

/** A paragraph of running text, its first line indented by two characters. */
export function bodyText(line: string): Paragraph {
  return paragraph([run(line, BODY)], BODY, INDENT);
}

export function reportParagraphs(
  parts: readonly ReportPart[],
  filled: FilledForm,
  options: ExportOptions,
): Paragraph[] {
  const heading = (line: string) => paragraph([run(line, HEADING)], HEADING, { ...INDENT, keepNext: true });
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'paragraph':
        return [bodyText(paragraphText(part, filled))];
      case 'points':
        return [heading(part.heading), ...points(part, filled, options)];
      case 'statement':
        return [heading(part.heading), ...part.lines.map(bodyText)];
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
        ...blank(row.cells.text, BLANKS.text),
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
  const joint = /[，,。；;]$/.test((cells.text ?? '').trimEnd()) ? '' : '，';
  return [
    run(`${joint}${label}`, BODY),
    marked(mark, cells.grade),
    ...blank(cells.grade, BLANKS.grade),
    run('。', BODY),
  ];
}

function entries(row: FilledRow, { identifiers }: ExportOptions): ParagraphChild[] {
  if (identifiers === 'none' || row.entries.length === 0) return [];
  return [run(entriesText(row.entries), { ...BODY, size: 9, hidden: identifiers === 'hidden' })];
}

/** Characters of the lines to write on. */
const BLANKS = { text: 14, grade: 3 } as const;

/** A line to write on, where nothing is written. */
function blank(text: string | undefined, length: number): ParagraphChild[] {
  return isBlankText(text) ? [run('\u3000'.repeat(length), { ...BODY, underlined: true })] : [];
}

function marked(id: string, text: string | undefined): ParagraphChild {
  return new Bookmark({ id, children: text === undefined ? [] : lineRuns(text, BODY) });
}
