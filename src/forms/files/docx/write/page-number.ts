import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { PAGE_NUMBER } from '../../../paper.ts';
import { pointsToTwips, runStyle } from './text.ts';

/** 单页码居右空一字，双页码居左空一字 (GB/T 9704-2012, 7.5). */
export function pageNumber(side: 'left' | 'right'): Footer {
  const style = { face: 'number', size: PAGE_NUMBER.size } as const;
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: pointsToTwips(PAGE_NUMBER.size) },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...runStyle(style) })],
      }),
    ],
  });
}
