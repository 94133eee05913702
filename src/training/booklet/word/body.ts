import type { Paragraph } from 'docx';
import type { BookletGroup, BookletItem, Part } from '../compose.ts';
import { bookletHeading, bookletParagraph, type StyleName } from './styles.ts';

/** The paragraphs of a group; it begins a page, but for the first, which begins its section. */
export const bodyParagraphs = ({ name, items }: BookletGroup, index: number): Paragraph[] => [
  ...(name === undefined ? [] : [bookletHeading('group', name, index > 0)]),
  ...items.flatMap(itemParagraphs),
];

const itemParagraphs = ({ number, entry, parts }: BookletItem): Paragraph[] => [
  bookletHeading('entry', `${String(number)}\u3000${entry.title}\u3000${entry.id}`, false),
  ...parts.map((part) => bookletParagraph(styleOf(part), part.text, part)),
];

const styleOf = ({ kind }: Part): StyleName => (kind === 'title' ? 'documentTitle' : kind);
