/** Cover, contents and the page that says how to read the booklet. */
import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import { pointsToTwips, run, twips, type TypeStyle } from '../../../forms/files/docx/write/text.ts';
import type { Booklet } from '../compose.ts';
import { type Cover, coverTitle, INTERNAL_NOTICE } from '../cover.ts';
import { bookletParagraph } from './styles.ts';

interface CoverLine {
  readonly text: string | undefined;
  readonly style: TypeStyle;
  /** Space above, in millimetres. */
  readonly before: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** Lines that were not written are left out; their space is not. */
export function coverParagraphs({ counts, internal }: Booklet, cover: Cover, edition: string): Paragraph[] {
  const lines: readonly CoverLine[] = [
    {
      text: internal ? INTERNAL_NOTICE : undefined,
      style: { face: 'heading', size: 14 },
      before: 0,
      alignment: AlignmentType.LEFT,
    },
    { text: coverTitle(cover), style: { face: 'title', size: 30 }, before: 45 },
    { text: cover.subtitle, style: { face: 'label', size: 18 }, before: 8 },
    { text: counts, style: { face: 'heading', size: 12 }, before: 12 },
    { text: cover.unit ?? '', style: { face: 'body', size: 16 }, before: 70 },
    { text: cover.date, style: { face: 'body', size: 16 }, before: 0 },
    { text: `条目出自${edition}`, style: { face: 'heading', size: 10.5 }, before: 0 },
  ];
  return lines.flatMap(({ text, style, before, alignment = AlignmentType.CENTER }) =>
    text === undefined
      ? []
      : [
          new Paragraph({
            alignment,
            spacing: {
              before: twips(before),
              line: pointsToTwips(style.size * 1.6),
              lineRule: LineRuleType.AT_LEAST,
            },
            children: [run(text, style)],
          }),
        ],
  );
}

export const contentsTitle = (): Paragraph => bookletParagraph('contentsTitle', '目　录');

export const aboutParagraphs = ({ about }: Booklet): Paragraph[] => [
  bookletParagraph('contentsTitle', '说　明'),
  ...about.map((sentence) => bookletParagraph('about', sentence)),
];
