/** What would be markup in CommonMark, inside a line or at the start of one. */
const INLINE = /[\\`*_[\]<>&~|#]/g;
const LINE_START = /^(\s*)([-+=]|\d+[.)])/;

/**
 * Verbatim text as Markdown that shows the same characters. OSCAL's prose is Markdown; the sources' asterisks and
 * “1.” are their own.
 * @param paragraphs each becomes a paragraph
 */
export const asMarkdown = (paragraphs: readonly string[]): string => paragraphs.map(escapeLine).join('\n\n');

export function escapeLine(text: string): string {
  const inline = text.replaceAll('\n', ' ').replace(INLINE, String.raw`\$&`);
  return inline.replace(
    LINE_START,
    (_all, space: string, mark: string) =>
      space + (/^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`),
  );
}
