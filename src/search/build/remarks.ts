/** The editors' own remarks on a form, an example or a concept, as a search reads them. */

/** @param body MDX of the remarks: paragraphs with links and emphasis, nothing else */
export function plainText(body: string): string {
  return body
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
