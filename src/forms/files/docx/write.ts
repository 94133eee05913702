/** A filled form as a Word file that looks like the issued form. */
import { Document, Packer, type Paragraph, type Table } from 'docx';
import type { FormData } from '../../../schemas/form.ts';
import { textWidth, TYPE } from '../../paper.ts';
import type { FilledForm } from '../../filled/types.ts';
import type { ExportOptions } from '../types.ts';
import { fingerprint, PROPERTY, shapeOf, shapeValues, VERSION } from './marks.ts';
import { visibleText } from './read.ts';
import { fieldParagraphs } from './write/fields.ts';
import { fontTable } from './write/font-table.ts';
import { section } from './write/page.ts';
import { bodyText, reportParagraphs } from './write/report.ts';
import { formTables } from './write/table.ts';
import { CENTRED, paragraph, run, runStyle, type TypeStyle } from './write/text.ts';

/**
 * Writes the file twice: the fingerprint in its properties is that of the text that our own reader sees in it.
 * @returns the bytes of the file
 */
export async function writeDocx(form: FormData, filled: FilledForm, options: ExportOptions) {
  const draft = await pack(form, filled, options, []);
  return pack(form, filled, options, [
    { name: PROPERTY.form, value: form.id },
    { name: PROPERTY.version, value: String(VERSION) },
    { name: PROPERTY.fingerprint, value: fingerprint(visibleText(draft)) },
    ...shapeValues(shapeOf(filled)).map((value, index) => ({ name: `${PROPERTY.shape}${String(index + 1)}`, value })),
  ]);
}

type Properties = readonly { readonly name: string; readonly value: string }[];

async function pack(form: FormData, filled: FilledForm, options: ExportOptions, properties: Properties) {
  const document = new Document({
    title: form.title,
    creator: '廉镜',
    lastModifiedBy: '廉镜',
    customProperties: properties,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            ...runStyle({ face: 'body', size: TYPE[form.orientation].body }),
            language: { value: 'zh-CN', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: [{ ...section(form), children: children(form, filled, options) }],
  });
  const fonts = [{ path: 'word/fontTable.xml', data: fontTable() }];
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, fonts));
}

function children(form: FormData, filled: FilledForm, options: ExportOptions): (Paragraph | Table)[] {
  const { attachment, titleLines, headerFields, body, footers, printedNotes, orientation } = form;
  const sizes = TYPE[orientation];
  const style: TypeStyle = { face: 'body', size: sizes.body };
  const fields = { style, width: textWidth(orientation) };
  const below = footers.filter(({ place }) => place === 'below');
  return [
    ...(attachment === undefined ? [] : [line(attachment, { face: 'heading', size: sizes.attachment })]),
    ...titleLines.map((text, index) => title(text, sizes.title, index === titleLines.length - 1)),
    ...fieldParagraphs(headerFields, filled, fields),
    ...(body.layout === 'table' ? formTables(form, body, filled, options) : []),
    ...(body.layout === 'report' ? reportParagraphs(body.parts, filled, options) : []),
    ...(body.layout === 'instructions' ? body.paragraphs.map(bodyText) : []),
    ...fieldParagraphs(below, filled, fields),
    ...printedNotes.map((note, index) => line(note, { face: 'body', size: sizes.note }, index === 0 ? 80 : 0)),
  ];
}

/** @param before space above, in twentieths of a point */
function line(text: string, style: TypeStyle, before = 0): Paragraph {
  return paragraph([run(text, style)], style, { spacing: { before } });
}

function title(text: string, size: number, last: boolean): Paragraph {
  const style: TypeStyle = { face: 'title', size };
  return paragraph([run(text, style)], style, { ...CENTRED, keepNext: true, spacing: { after: last ? 160 : 0 } });
}
