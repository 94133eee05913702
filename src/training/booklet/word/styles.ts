/** Paragraph styles of the booklet in Word, so that somebody who goes on writing changes a style and not every line. */
import {
  AlignmentType,
  HeadingLevel,
  type IParagraphStylePropertiesOptions,
  type IParagraphStyleOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import { officialRun } from '../../../exports/word/official.ts';
import { pointsToTwips, run, runStyle, type TypeStyle } from '../../../forms/files/docx/write/text.ts';
import { withoutControls } from '../../../forms/files/xml-text.ts';
import type { Part } from '../compose.ts';

export type StyleName = Exclude<Part['kind'], 'title'> | 'documentTitle' | 'about' | 'contentsTitle';

interface TypeSetting {
  readonly type: TypeStyle;
  readonly bold?: boolean;
  /** Points. */
  readonly line: number;
  readonly before?: number;
  readonly paragraph?: IParagraphStylePropertiesOptions;
}

interface Setting extends TypeSetting {
  /** As Word lists it. */
  readonly name: string;
}

const indented: IParagraphStylePropertiesOptions = { indent: { firstLine: pointsToTwips(24) } };
const small = (name: string, more: Partial<Setting> = {}): Setting => ({
  name,
  type: { face: 'heading', size: 9.5 },
  line: 15,
  ...more,
});
const lead: IParagraphStylePropertiesOptions = { keepNext: true };

/** Sizes are those of the printed pages. */
const SETTINGS: Readonly<Record<StyleName, Setting>> = {
  source: { name: '活页册 原文', type: { face: 'body', size: 12 }, line: 20, paragraph: indented },
  lead: { name: '活页册 引语', type: { face: 'body', size: 12 }, line: 20, paragraph: { ...indented, ...lead } },
  label: { name: '活页册 原文标题', type: { face: 'label', size: 12 }, bold: true, line: 20, paragraph: lead },
  documentTitle: {
    name: '活页册 文件标题',
    type: { face: 'body', size: 12 },
    bold: true,
    line: 20,
    paragraph: { ...lead, alignment: AlignmentType.CENTER },
  },
  signature: {
    name: '活页册 落款',
    type: { face: 'body', size: 12 },
    line: 20,
    paragraph: { alignment: AlignmentType.RIGHT },
  },
  facts: small('活页册 条目信息', { paragraph: lead }),
  warning: small('活页册 提示', { bold: true, paragraph: lead }),
  heading: small('活页册 对应', { bold: true, before: 4, paragraph: lead }),
  linked: small('活页册 措施', { bold: true, paragraph: lead }),
  list: small('活页册 题目'),
  note: small('活页册 出处', { before: 4 }),
  about: small('活页册 说明'),
  contentsTitle: {
    name: '活页册 目录标题',
    type: { face: 'heading', size: 16 },
    line: 26,
    paragraph: { ...lead, alignment: AlignmentType.CENTER },
  },
};

/** Headings are Word's own, so that its contents and its navigation know them. */
const HEADINGS = {
  group: { type: { face: 'heading', size: 16 }, line: 26, paragraph: lead },
  entry: { type: { face: 'heading', size: 13 }, line: 22, before: 16, paragraph: lead },
} as const satisfies Readonly<Record<string, TypeSetting>>;
export type BookletHeading = keyof typeof HEADINGS;

const idOf = (style: StyleName): string => `booklet-${style}`;

const settings = ({ type, bold = false, line, before = 0, paragraph = {} }: TypeSetting) => ({
  run: { ...runStyle(type), bold, color: '000000' },
  paragraph: {
    ...paragraph,
    spacing: { before: pointsToTwips(before), after: 0, line: pointsToTwips(line), lineRule: LineRuleType.EXACT },
  },
});

export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = Object.entries(SETTINGS).map(([style, setting]) => ({
  id: idOf(style as StyleName),
  name: setting.name,
  quickFormat: true,
  ...settings(setting),
}));

export const HEADING_STYLES = { heading1: settings(HEADINGS.group), heading2: settings(HEADINGS.entry) };

const LEVELS = { group: HeadingLevel.HEADING_1, entry: HeadingLevel.HEADING_2 } as const;

/** @param startsPage each group begins a page of its own */
export const bookletHeading = (heading: BookletHeading, text: string, startsPage: boolean): Paragraph =>
  new Paragraph({
    heading: LEVELS[heading],
    pageBreakBefore: startsPage,
    children: [run(text, HEADINGS[heading].type)],
  });

/**
 * @param runIn characters at the beginning that are bold
 * @param inner set in, as what belongs to a linked measure is
 */
export function bookletParagraph(style: StyleName, text: string, { runIn = 0, inner = false } = {}): Paragraph {
  const { type, bold = false } = SETTINGS[style];
  const piece = (words: string, isBold: boolean): ParagraphChild =>
    officialRun({ text: withoutControls(words), ...runStyle(type), bold: isBold });
  return new Paragraph({
    style: idOf(style),
    children: [...(runIn > 0 ? [piece(text.slice(0, runIn), true)] : []), piece(text.slice(runIn), bold)],
    ...(inner && {
      indent: { left: pointsToTwips(INNER), ...(INDENTED.includes(style) && { firstLine: pointsToTwips(24) }) },
    }),
  });
}

/** Points. */
const INNER = 24;
const INDENTED: readonly StyleName[] = ['source', 'lead'];
