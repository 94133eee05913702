/** The printed words of a blank form, as paragraphs that can be quoted. */
import type { FormData } from '../../schemas/form.ts';
import type { TextBlock } from './blocks.ts';

/** Title, notes under the table, and the paragraphs of a sheet of instructions. A form has no anchors of its own. */
export function formWords({ title, titleLines, printedNotes, body }: FormData): TextBlock[] {
  const words = [title, ...titleLines, ...printedNotes, ...(body.layout === 'instructions' ? body.paragraphs : [])];
  return words.map((text, index) => ({
    kind: 'paragraph',
    role: 'body',
    anchor: `p${String(index + 1)}`,
    text,
    path: [],
    line: 1,
  }));
}
