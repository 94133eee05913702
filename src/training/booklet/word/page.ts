/** The paper of the booklet in Word: as GB/T 9704-2012 has it, like the printed pages (`styles/training/booklet-pages.css`). */
import { AlignmentType, Footer, type IPageMarginAttributes, PageNumber, Paragraph, TextRun } from 'docx';
import { pointsToTwips, runStyle, twips } from '../../../forms/files/docx/write/text.ts';
import { PAGE_NUMBER, PAPER } from '../../../forms/paper.ts';

const { width, height, margin } = PAPER.portrait;
/** Height of the line of the page number, in millimetres. */
const FOOT = 5;

const MARGIN: IPageMarginAttributes = {
  top: twips(margin.top),
  right: twips(margin.right),
  bottom: twips(margin.bottom),
  left: twips(margin.left),
  footer: twips(margin.bottom - PAGE_NUMBER.below - FOOT),
};

export const PAGE = { size: { width: twips(width), height: twips(height) }, margin: MARGIN };

/** Twentieths of a point: 31 lines on 225 mm. */
export const LINE = pointsToTwips(20);

/** 单页码居右空一字，双页码居左空一字 (GB/T 9704-2012, 7.5). */
export const pageFooters = () => ({ default: pageNumber('right'), even: pageNumber('left') });

function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: pointsToTwips(PAGE_NUMBER.size) },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            ...runStyle({ face: 'number', size: PAGE_NUMBER.size }),
          }),
        ],
      }),
    ],
  });
}
