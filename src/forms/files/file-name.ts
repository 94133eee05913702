/** Names of exported files: `附件一_个人风险点排查情况登记表_<单位>_<日期>.docx`. */
import type { FormData } from '../../schemas/form.ts';
import { isBlankText } from '../filled/empty.ts';
import { outlineOf } from '../filled/outline.ts';
import type { FilledForm } from '../filled/types.ts';
import type { FileFormat } from './types.ts';

/** Characters; a name stays below the 255 bytes that ext4 allows (a Chinese character has three). */
const LONGEST = { title: 40, part: 24, name: 80 };

/** Fields that say whose form it is, the first that is written. */
const WHOSE = ['unit', 'filler', 'name'];

/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * @returns attachment, title (its last printed line), whose form it is, and the date on the form; parts that are
 *   empty are left out, and characters that Windows forbids are replaced
 */
export function fileName(form: FormData, filled: FilledForm, format: FileFormat): string {
  const parts = [
    clean(form.attachment, LONGEST.part),
    clean(form.titleLines.at(-1), LONGEST.title),
    clean(whose(filled), LONGEST.part),
    clean(dateOn(form, filled), LONGEST.part),
  ];
  const name = cut(parts.filter((part) => part !== '').join('_'), LONGEST.name);
  return `${name.replace(DEVICES, '_$&')}.${format}`;
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

function clean(part = '', longest: number): string {
  const safe = part
    // Control characters, marks that turn the direction of writing or are not seen, and halves of characters.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-');
  // Windows drops full stops and blanks at the end of a name.
  return cut(safe, longest).replace(/^[.-]+|[.-]+$/g, '');
}

function cut(text: string, longest: number): string {
  return Array.from(text).slice(0, longest).join('');
}
