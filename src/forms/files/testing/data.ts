/** What of a filled form must come back from a file: all but the keys of rows, texts of nothing but white space, and what XML cannot hold. */
import { isBlankText } from '../../filled/empty.ts';
import { withoutControls } from '../xml-text.ts';
import type { FilledForm } from '../../filled/types.ts';

type Texts = Readonly<Record<string, string>>;

export function dataOf({ form, fields, groups }: FilledForm, entries: boolean) {
  return {
    form,
    fields: written(fields),
    groups: groups.map(({ id, shared, rows }) => ({
      id,
      shared: written(shared),
      rows: rows.map((row) => ({ cells: written(row.cells), entries: entries ? row.entries : [] })),
    })),
  };
}

function written(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, text]) => (isBlankText(text) ? [] : [[id, withoutControls(text)]])),
  );
}
