/**
 * The text without any white space: what is compared with a source. Apart from `blocks.ts`, which brings the MDX parser
 * along: the browser compares texts too.
 */
export function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}
