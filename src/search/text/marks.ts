/** Punctuation as terms, for the query that is nothing else (“）。”). */

/** No query begins with this Yi syllable, so that such a term is never met by accident. */
const PREFIX = 'ꁀ';

/** @param marks punctuation and symbols, NFKC */
export function markTerms(marks: string): string[] {
  return [...new Set(marks)].map((mark) => PREFIX + (mark.codePointAt(0) ?? 0).toString(16));
}

/** A text as such queries are compared with it. */
export function marksForm(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
