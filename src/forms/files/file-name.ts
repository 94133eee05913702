/** Names of exported files: `附件一_个人风险点排查情况登记表_<单位>_<日期>.docx`. */
import type { FormData } from '../../schemas/form.ts';
import { isBlankText } from '../filled/empty.ts';
import { outlineOf } from '../filled/outline.ts';
import type { FilledForm } from '../filled/types.ts';
import { safeName, safePart } from './safe-name.ts';
import type { FileFormat } from './types.ts';

/** Characters of each part but the title. */
const LONGEST = 24;

/** Fields that say whose form it is, the first that is written. */
const WHOSE = ['unit', 'filler', 'name'];

/**
 * @returns attachment, title (its last printed line), whose form it is, and the date on the form; parts that are
 *   empty are left out, and characters that Windows forbids are replaced
 */
export function fileName(form: FormData, filled: FilledForm, format: FileFormat): string {
  const short = (part: string | undefined) => safePart(part, LONGEST);
  return safeName(
    [short(form.attachment), form.titleLines.at(-1), short(whose(filled)), short(dateOn(form, filled))],
    format,
  );
}

function whose({ fields }: FilledForm): string | undefined {
  return WHOSE.map((id) => fields[id]).find((value) => !isBlankText(value));
}

function dateOn(form: FormData, { fields }: FilledForm): string | undefined {
  const field = outlineOf(form).fields.find(
    ({ type, place }) => type === 'date' && (place === 'header' || place === 'report'),
  );
  return field && fields[field.id];
}
