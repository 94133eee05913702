/** Lines that the form prints: attachment number, title, notes, headings of continued pages. Nobody wrote them. */
import type { FormData } from '../../../../schemas/form.ts';
import { bare, likeness } from './words.ts';

const ATTACHMENT = /^附件[一二三四五六七八九十\d]{0,3}$/;
const CONTINUED = /^[（(]?续表?\d*[）)]?$/;
const PAGE = /^(?:第?\d+页?(?:共\d+页)?|\d+)$/;

export interface Printed {
  /** @returns whether the form prints this line */
  readonly has: (line: string) => boolean;
}

/** @param otherTitles of forms that ask for the same */
export function printedLines(form: FormData, otherTitles: readonly string[]): Printed {
  const { title, titleLines, printedNotes, attachment = '' } = form;
  const titles = [title, ...titleLines, ...otherTitles].map(bare);
  const last = bare(titleLines.at(-1) ?? '');
  const noteParts = printedNotes.flatMap(sentences);
  return {
    has: (line) => {
      const text = bare(line);
      if (text === '' || ATTACHMENT.test(text) || CONTINUED.test(text) || PAGE.test(text)) return true;
      const rest = text.startsWith(bare(attachment)) ? text.slice(bare(attachment).length) : text;
      if (titles.some((one) => isPart(rest, one) || likeness(one, rest) > 0.8) || isTitle(rest, last)) return true;
      return (
        noteParts.length > 0 && sentences(line).every((part) => noteParts.some((one) => likeness(one, part) > 0.7))
      );
    },
  };
}

/** Parts of a note, without its 注 and their numbers. */
function sentences(note: string): string[] {
  return note
    .replace(/^\s*注\s*[:：]/u, '')
    .split(/[；;。]/u)
    .map((part) => bare(part.replace(/^\s*\d+\s*[、.．]/u, '')))
    .filter((part) => part !== '');
}

/** One of the lines of a title. */
function isPart(text: string, title: string): boolean {
  return text === title || (text.length >= 8 && title.includes(text));
}

/** `鄂尔多斯市××局个人风险点排查情况登记表（续表）`: the name of the form with something before or behind it. */
function isTitle(text: string, name: string): boolean {
  return name.length >= 6 && text.length <= name.length + 40 && (text.endsWith(name) || text.endsWith(`${name}续表`));
}
