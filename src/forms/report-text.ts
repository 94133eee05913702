/** The running text of the personal report: its opening paragraph counts what was written. */
import type { FormData } from '../schemas/form.ts';
import { isBlankForm, writtenRows } from './filled/empty.ts';
import type { FilledForm } from './filled/types.ts';

type Part = Extract<FormData['body'], { layout: 'report' }>['parts'][number];
export type ReportParagraph = Extract<Part, { kind: 'paragraph' }>;

/** The paragraph with the numbers of this form; on an empty form verbatim, with the numbers that were printed. */
export function paragraphText({ text, counts }: ReportParagraph, filled: FilledForm): string {
  if (isBlankForm(filled)) return text;
  return counts.reduce((current, { after, group }) => {
    const rows = filled.groups.find(({ id }) => id === group)?.rows ?? [];
    const start = current.indexOf(after) + after.length;
    return current.slice(0, start) + current.slice(start).replace(/^\d+/, String(writtenRows(rows).length));
  }, text);
}
