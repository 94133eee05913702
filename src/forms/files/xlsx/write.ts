/**
 * A filled list or ledger as an Excel file. A writer of our own on fflate, which the Word file needs anyway:
 * write-excel-file 4.1 packs large files in a `blob:` worker, which the Content-Security-Policy forbids, and then waits
 * for it without end.
 */
import { strToU8, zipSync } from 'fflate';
import type { FormData } from '../../../schemas/form.ts';
import type { FilledForm } from '../../filled/types.ts';
import type { ExportOptions } from '../types.ts';
import { escapeXml, PACKAGE, RELATIONSHIPS, SPREADSHEET, XML_HEAD } from '../xml-text.ts';
import { gridOf } from './grid.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'application/vnd.openxmlformats-package';

/** @throws where the form is not a table; the door offers Excel for tables only */
export function writeXlsx(form: FormData, filled: FilledForm, options: ExportOptions): Uint8Array<ArrayBuffer> {
  if (form.body.layout !== 'table') throw new Error(`${form.id} is not a table`);
  const grid = gridOf(form, form.body, filled, options);
  const { from, to } = grid.head;
  const name = sheetName(form);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${MAIN}.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="r1"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escapeXml(name)}'!$${String(from + 1)}:$${String(to + 1)}</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    'xl/worksheets/sheet1.xml': sheetXml(grid, form.orientation),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path, strToU8(xml.startsWith('<?xml') ? xml : XML_HEAD + xml)]),
    ),
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${String(index + 1)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** Excel allows 31 characters, and none of `[]:*?/\'`. */
function sheetName({ titleLines }: FormData): string {
  return (titleLines.at(-1) ?? '')
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(-31)
    .trim();
}
