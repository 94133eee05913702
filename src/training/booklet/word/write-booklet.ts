/**
 * A booklet as a Word file: cover, contents, body, each a section. The contents are Word's own field, filled in with the
 * pages of the printed booklet: the paper and the sizes of type are the same, but Word breaks pages by its own fonts, so
 * it is asked to count anew when it opens the file.
 */
import {
  Document,
  NumberFormat,
  Packer,
  type PageNumberEstimator,
  type Paragraph,
  SectionType,
  TableOfContents,
} from 'docx';
import { fontTable } from '../../../forms/files/docx/write/font-table.ts';
import { runStyle } from '../../../forms/files/docx/write/text.ts';
import { SITE } from '../../../site/site.ts';
import type { Booklet } from '../compose.ts';
import { type Cover, coverTitle } from '../cover.ts';
import { groupKey } from '../keys.ts';
import { bodyParagraphs } from './body.ts';
import { aboutParagraphs, contentsTitle, coverParagraphs } from './front.ts';
import { LINE, PAGE, pageFooters } from './page.ts';
import { HEADING_STYLES, PARAGRAPH_STYLES } from './styles.ts';

/**
 * @param edition of the entries, in words
 * @param pageOf page of the body by entry and group, as the booklet was laid out for printing
 * @returns the bytes of a DOCX
 */
export async function writeBooklet(
  booklet: Booklet,
  cover: Cover,
  edition: string,
  pageOf: ReadonlyMap<string, number>,
): Promise<Uint8Array<ArrayBuffer>> {
  const footers = pageFooters();
  const document = new Document({
    title: coverTitle(cover),
    creator: SITE.name,
    lastModifiedBy: SITE.name,
    evenAndOddHeaderAndFooters: true,
    pageNumbers: pageNumbers(booklet, pageOf),
    styles: {
      default: {
        document: {
          run: {
            ...runStyle({ face: 'body', size: 12 }),
            language: { value: 'zh-CN', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { line: LINE } },
        },
        ...HEADING_STYLES,
      },
      paragraphStyles: PARAGRAPH_STYLES,
    },
    sections: [
      { properties: { page: PAGE }, children: coverParagraphs(booklet, cover, edition) },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { ...PAGE, pageNumbers: { start: 1, formatType: NumberFormat.UPPER_ROMAN } },
        },
        footers,
        children: [contentsTitle(), contents(), ...aboutParagraphs(booklet)],
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: { ...PAGE, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
        },
        footers,
        children: body(booklet),
      },
    ],
  });
  const fonts = [{ path: 'word/fontTable.xml', data: fontTable() }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, fonts));
}

const body = ({ groups }: Booklet): Paragraph[] => groups.flatMap(bodyParagraphs);

/** The field is written dirty: Word offers to count the pages anew when it opens the file. */
const contents = (): TableOfContents =>
  new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-2', beginDirty: true });

/**
 * The library links each heading with the contents through a bookmark that it names itself, in the order of the headings.
 */
function pageNumbers({ groups }: Booklet, pageOf: ReadonlyMap<string, number>): PageNumberEstimator {
  const keys = groups.flatMap(({ name, items }, index) => [
    ...(name === undefined ? [] : [groupKey(index)]),
    ...items.map(({ entry }) => entry.id),
  ]);
  return (written) => {
    const names = [...new Set(JSON.stringify(written).match(/_Toc\w+/g))];
    return {
      bookmarks: new Map(
        names.flatMap((name, index) => {
          const page = pageOf.get(keys[index] ?? '');
          return page === undefined ? [] : [[name, String(page)]];
        }),
      ),
    };
  };
}
