/** The styles of a worksheet: six kinds of cells, each once more for texts that look like a formula. */
import { FACES } from '../../typefaces.ts';
import type { GridStyle } from './grid.ts';
import { SPREADSHEET, XML_HEAD } from '../xml-text.ts';

interface CellStyle {
  readonly font: number;
  readonly border: 0 | 1;
  readonly horizontal: 'left' | 'center';
}

const STYLES: Readonly<Record<GridStyle, CellStyle>> = {
  attachment: { font: 2, border: 0, horizontal: 'left' },
  title: { font: 1, border: 0, horizontal: 'center' },
  plain: { font: 0, border: 0, horizontal: 'left' },
  head: { font: 2, border: 1, horizontal: 'center' },
  centre: { font: 0, border: 1, horizontal: 'center' },
  text: { font: 0, border: 1, horizontal: 'left' },
};

const NAMES = Object.keys(STYLES);

/** @param quoted whether Excel should keep the text a text when somebody edits the cell (the quote before it) */
export function styleIndex(style: GridStyle, quoted: boolean): number {
  return 1 + NAMES.indexOf(style) * 2 + (quoted ? 1 : 0);
}

export function stylesXml(): string {
  const fonts = [
    { name: FACES.body.instead, size: 10.5 },
    { name: FACES.title.instead, size: 18 },
    { name: FACES.heading.name, size: 11 },
  ].map(({ name, size }) => `<font><sz val="${String(size)}"/><name val="${name}"/><charset val="134"/></font>`);
  const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
  const border = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  const formats = Object.values(STYLES).flatMap(({ font, border: lines, horizontal }) =>
    ['', ' quotePrefix="1"'].map(
      (quote) =>
        `<xf numFmtId="0" fontId="${String(font)}" fillId="0" borderId="${String(lines)}" xfId="0" applyFont="1"` +
        ` applyBorder="1" applyAlignment="1"${quote}>` +
        `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`,
    ),
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET}">`,
    `<fonts count="${String(fonts.length)}">${fonts.join('')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders>`,
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs>`,
    `<cellXfs count="${String(formats.length + 1)}">${plain} xfId="0"/>${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
