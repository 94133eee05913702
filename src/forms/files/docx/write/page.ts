/** The section: paper, margins, page numbers outside, and 续表 above every page but the first. */
import { Header, type ISectionOptions, PageOrientation, Paragraph } from 'docx';
import type { FormData } from '../../../../schemas/form.ts';
import { PAGE_NUMBER, PAPER, TYPE } from '../../../paper.ts';
import { pageNumber } from './page-number.ts';
import { CENTRED, paragraph, run, twips } from './text.ts';

/** Height of a line of the header or the footer, in millimetres. */
const LINE = 5;
/** Between the header and the text, in millimetres. */
const HEADER_GAP = 4;

export function section(form: FormData): Omit<ISectionOptions, 'children'> {
  const { width, height, margin } = PAPER[form.orientation];
  const landscape = form.orientation === 'landscape';
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          // The library turns the paper by itself.
          width: twips(landscape ? height : width),
          height: twips(landscape ? width : height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          right: twips(margin.right),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          header: twips(margin.top - LINE - HEADER_GAP),
          footer: twips(margin.bottom - PAGE_NUMBER.below - LINE),
        },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: continued(form),
      even: continued(form),
    },
    footers: { first: pageNumber('right'), default: pageNumber('right'), even: pageNumber('left') },
  };
}

/** What the second and further pages are called. */
function continuedLine({ attachment, titleLines, body }: FormData): string {
  const title = `${titleLines.at(-1) ?? ''}（${body.layout === 'table' ? '续表' : '续'}）`;
  return attachment === undefined ? title : `${attachment}\u3000${title}`;
}

function continued(form: FormData): Header {
  const style = { face: 'body', size: TYPE[form.orientation].note } as const;
  return new Header({ children: [paragraph([run(continuedLine(form), style)], style, { ...CENTRED, lines: 1 })] });
}
