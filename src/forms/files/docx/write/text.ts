/** Runs and paragraphs with East Asian fonts; lengths and sizes of the library come from millimetres and points here. */
import {
  AlignmentType,
  type IParagraphPropertiesOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { withoutControls } from '../../xml-text.ts';
import { FACES, type Face } from '../../../typefaces.ts';

/** Twentieths of a point, in which Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const pointsToTwips = (points: number): number => Math.round(points * 20);

export interface TypeStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  /** Hidden text: neither seen nor printed, kept by Word while a row is moved. */
  readonly hidden?: boolean;
  readonly underlined?: boolean;
}

const ASCII_FACE = 'Times New Roman';

export function runStyle({ face, size, hidden, underlined }: TypeStyle) {
  const font = { ascii: ASCII_FACE, hAnsi: ASCII_FACE, eastAsia: FACES[face].name, hint: 'eastAsia' };
  return { font, size: size * 2, ...(hidden && { vanish: true }), ...(underlined && { underline: {} }) };
}

export function run(text: string, style: TypeStyle): TextRun {
  const pieces = withoutControls(text).split('\t');
  return new TextRun({
    children: pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece])),
    ...runStyle(style),
  });
}

/** A text of several lines inside one paragraph. */
export function lineRuns(text: string, style: TypeStyle): TextRun[] {
  return text.split('\n').map((line, index) => {
    if (index === 0) return run(line, style);
    return new TextRun({ break: 1, text: withoutControls(line), ...runStyle(style) });
  });
}

/** @param size of its type, in points: an empty paragraph is as high as a written one */
export function paragraph(
  children: readonly ParagraphChild[],
  style: TypeStyle,
  options: IParagraphPropertiesOptions & { readonly lines?: number } = {},
): Paragraph {
  const { lines = 1.25, spacing, ...rest } = options;
  return new Paragraph({
    children,
    run: runStyle(style),
    spacing: { line: Math.round(lines * 240), lineRule: LineRuleType.AUTO, ...spacing },
    ...rest,
  });
}

export const CENTRED = { alignment: AlignmentType.CENTER } as const;
