export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text for an XML part, without the characters that XML 1.0 has no place for. */
export function escapeXml(text: string): string {
  return withoutControls(text).replace(/[<>&"]/g, (character) => ESCAPES[character] ?? '');
}

/**
 * XML 1.0 has no place for control characters and halves of surrogate pairs, and Office refuses a file with one. Separators
 * of lines other than the line feed are read differently by each parser.
 */
export function withoutControls(text: string): string {
  return text
    .replace(/[\u0085\u2028\u2029]/g, ' ')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
