/** Word files put together by hand, as other programs and people make them: for tests. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A run; `\n` is a line break inside the paragraph. */
export const r = (text: string): string =>
  `<w:r>${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t>`)
    .join('<w:br/>')}</w:r>`;

/** A paragraph of a text, or of runs as XML. */
export const p = (content = '', properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : content && r(content)}</w:p>`;

export interface CellOptions {
  readonly span?: number;
  /** Vertical merge. */
  readonly merge?: 'restart' | 'continue';
}

/** A cell of a text, each line a paragraph, or of blocks as XML. */
export function tc(content = '', { span = 1, merge }: CellOptions = {}): string {
  const down = merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const across = span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : '';
  const blocks = content.startsWith('<')
    ? content
    : content
        .split('\n')
        .map((line) => p(line))
        .join('');
  return `<w:tc><w:tcPr>${across}${down}</w:tcPr>${blocks}</w:tc>`;
}

export const tr = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') || cell.startsWith('<w:sdt>') ? cell : tc(cell))).join('')}</w:tr>`;

export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

export const documentXml = (...blocks: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"' +
  ` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${blocks.join('')}<w:sectPr/></w:body></w:document>`;

/** @param others further parts, by name */
export function docx(
  blocks: readonly string[],
  others: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': documentXml(...blocks), ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
