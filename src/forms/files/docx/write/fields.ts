/** Fields that are written once: label and text in a line, two to a line, as the blank page has them. */
import { Bookmark, type Paragraph, type ParagraphChild, TabStopType } from 'docx';
import type { FormField } from '../../../../schemas/form.ts';
import type { FilledForm } from '../../../filled/types.ts';
import { fieldMark } from '../marks.ts';
import { lineRuns, paragraph, run, twips, type TypeStyle } from './text.ts';

/** Fields that have a line, or a block, of their own. */
const WIDE: readonly FormField['type'][] = ['opinion', 'longtext'];

export interface FieldsLayout {
  readonly style: TypeStyle;
  /** Width of the line in millimetres. */
  readonly width: number;
  /** Indent of the first line, in twentieths of a point. */
  readonly indent?: number;
}

/** The share of a line that its second field has. */
const SECOND = 0.44;
const MM_PER_POINT = 25.4 / 72;

export function fieldParagraphs(
  fields: readonly FormField[],
  { fields: written }: FilledForm,
  { style, width, indent = 0 }: FieldsLayout,
): Paragraph[] {
  const half = Math.floor((width * SECOND) / (style.size * MM_PER_POINT));
  const isLong = ({ id, label }: FormField) => label.length + 1 + (written[id] ?? '').length > half;
  return linesOf(fields, isLong).map((line) =>
    paragraph(
      line.flatMap((field, index): ParagraphChild[] => [
        ...(index === 0 ? [] : [run('\t', style)]),
        run(`${field.label}：`, style),
        value(field.id, written[field.id], style),
      ]),
      style,
      {
        tabStops: [{ type: TabStopType.LEFT, position: twips(width * (1 - SECOND)) }],
        spacing: { before: 60, after: 60 },
        indent: { firstLine: indent },
      },
    ),
  );
}

function value(id: string, text: string | undefined, style: TypeStyle): ParagraphChild {
  return new Bookmark({ id: fieldMark(id), children: text === undefined ? [] : lineRuns(text, style) });
}

function linesOf(fields: readonly FormField[], isLong: (field: FormField) => boolean): FormField[][] {
  const lines: FormField[][] = [];
  let open: FormField[] | undefined;
  for (const field of fields) {
    const wide = WIDE.includes(field.type) || (isLong(field) && open?.length === 1);
    if (open === undefined || wide || open.length === 2) lines.push((open = []));
    open.push(field);
    if (wide) open = undefined;
  }
  return lines;
}
