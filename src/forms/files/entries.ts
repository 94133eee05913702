/** Identifiers of the catalogue's entries beside the text of a row, in Word and Excel. */
import { parseIdentifier } from '../../schemas/identifiers.ts';
import type { FilledForm } from '../filled/types.ts';

/** The heading of their column. */
export const ENTRIES_LINES = ['条目', '编号'];
export const ENTRIES_HEAD = ENTRIES_LINES.join('');

/** Hidden, or in small type, behind the text of a row: `〔GG-R001 GG-M001〕`. */
export const entriesText = (entries: readonly string[]): string => `〔${entries.join(' ')}〕`;

/** @returns the identifiers of entries in a text, such as {@link entriesText} writes */
export function entriesIn(text: string): string[] {
  return (text.match(/[A-Z0-9-]+/g) ?? []).filter((word) => parseIdentifier(word) !== undefined);
}

/** @returns the identifiers that are attached to each row, by its key */
export function entriesByRow({ groups }: FilledForm): ReadonlyMap<string, readonly string[]> {
  return new Map(groups.flatMap(({ rows }) => rows.map(({ key, entries }) => [key, entries])));
}
