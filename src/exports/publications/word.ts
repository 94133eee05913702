/** A publication as a Word document. */
import { BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import {
  disclosureHeader,
  type Fact,
  publicationFacts,
  validityFact,
} from '../../catalogue/publications/disclosure.ts';
import { publicationText, type TextPart } from '../../catalogue/publications/text.ts';
import type { Publication } from '../../catalogue/types.ts';
import type { SiteData } from '../../schemas/site.ts';
import { SITE } from '../../site/site.ts';
import {
  font,
  OFFICIAL_SECTION,
  officialParagraph,
  officialRun,
  type OfficialStyle,
  pageNumbers,
} from '../word/official.ts';
import { reproducible } from '../word/reproducible.ts';

/** Widths of the label and of what it labels: together the 156 mm of the page. */
const WIDTHS = [1700, 7144] as const;

export interface WordContext {
  readonly site: SiteData;
  /** Address of the page, for the last line. */
  readonly address: string;
  /** Day of making that the file bears: one of the content. */
  readonly day: string;
  readonly citation: string;
}

/** @returns the bytes of a DOCX; the same for the same content */
export async function publicationWord(publication: Publication, context: WordContext): Promise<Uint8Array> {
  const document = new Document({
    creator: SITE.name,
    title: publication.title,
    description: publication.data.summary,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: OFFICIAL_SECTION,
        footers: pageNumbers(),
        children: [
          officialParagraph('title', publication.title),
          headerTable([
            ...disclosureHeader(publication, context.site),
            validityFact(publication),
            ...publicationFacts(publication, context.site),
          ]),
          ...publicationText(publication).map(partParagraph),
          officialParagraph('note', `${context.citation} ${context.address}`),
        ],
      },
    ],
  });
  return reproducible(await Packer.toBuffer(document), context.day);
}

const partParagraph = (part: TextPart): Paragraph => officialParagraph(styleOf(part), part.text);

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;

function styleOf(part: TextPart): OfficialStyle {
  switch (part.kind) {
    case 'heading':
      return HEADINGS[part.level];
    case 'signature':
      return 'signature';
    case 'paragraph':
      return part.from === 'source' ? 'body' : 'note';
  }
}

function headerTable(facts: readonly Fact[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const cell = (text: string, width: number, isLabel: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph({ children: [officialRun({ text, bold: isLabel, font: font('宋体'), size: 24 })] })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...WIDTHS],
    width: { size: WIDTHS[0] + WIDTHS[1], type: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({ cantSplit: true, children: [cell(label, WIDTHS[0], true), cell(value, WIDTHS[1], false)] }),
    ),
  });
}
