/** Geometry and type of an official document (GB/T 9704-2012), for `docx`. Lengths are in twentieths of a point. */
import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { pageNumber } from '../../forms/files/docx/write/page-number.ts';
import { PAGE_NUMBER, PAPER } from '../../forms/paper.ts';

/** Millimetres. */
const mm = (length: number): number => Math.round((length / 25.4) * 1440);

/** 3号, the size of the body, in half points. */
const BODY_SIZE = 32;
/** 22 lines on 225 mm. */
const LINE = mm(225 / 22);
/** Two characters of the body. */
const INDENT = (BODY_SIZE / 2) * 20 * 2;

const { width, height, margin } = PAPER.portrait;
/** Height of the line with the page number. */
const NUMBER_LINE = 5;

export const OFFICIAL_SECTION: ISectionPropertiesOptions = {
  page: {
    size: { width: mm(width), height: mm(height) },
    margin: {
      top: mm(margin.top),
      bottom: mm(margin.bottom),
      left: mm(margin.left),
      right: mm(margin.right),
      header: mm(15),
      footer: mm(margin.bottom - PAGE_NUMBER.below - NUMBER_LINE),
    },
  },
};

/** The document must tell odd pages from even ones. */
export const pageNumbers = () => ({ default: pageNumber('right'), even: pageNumber('left') });

/** Names as Windows and WPS know them; another machine takes its own of the kind. */
export const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });

export type OfficialStyle = 'title' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'note' | 'signature';

interface Setting {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly paragraph: IParagraphOptions;
}

const line = { line: LINE, lineRule: LineRuleType.EXACT };
const indented: IParagraphOptions = { spacing: line, indent: { firstLine: INDENT } };

const SETTINGS: Readonly<Record<OfficialStyle, Setting>> = {
  // 宋体 in bold stands in for 小标宋, which few machines have.
  title: {
    font: '宋体',
    size: 44,
    bold: true,
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { after: LINE, line: 33 * 20, lineRule: LineRuleType.AT_LEAST },
    },
  },
  heading1: { font: '黑体', size: BODY_SIZE, paragraph: { ...indented, keepNext: true, outlineLevel: 0 } },
  heading2: { font: '楷体', size: BODY_SIZE, paragraph: { ...indented, keepNext: true, outlineLevel: 1 } },
  heading3: { font: '仿宋', size: BODY_SIZE, bold: true, paragraph: { ...indented, keepNext: true, outlineLevel: 2 } },
  body: { font: '仿宋', size: BODY_SIZE, paragraph: indented },
  note: {
    font: '宋体',
    size: 24,
    paragraph: { spacing: { line: 400, lineRule: LineRuleType.AT_LEAST }, indent: { firstLine: 480 } },
  },
  signature: { font: '仿宋', size: BODY_SIZE, paragraph: { spacing: line, alignment: AlignmentType.RIGHT } },
};

/** A paragraph in one of the styles. */
export function officialParagraph(style: OfficialStyle, text: string): Paragraph {
  const { font: name, size, bold = false, paragraph } = SETTINGS[style];
  return new Paragraph({ ...paragraph, children: [officialRun({ text, font: font(name), size, bold })] });
}

/** A run of text. The type is written out: `TextRun` also takes a string, and a string has a `bold` that is deprecated. */
export const officialRun = (options: IRunOptions): TextRun => new TextRun(options);
