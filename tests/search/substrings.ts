/** Everything that stands in an edition, cut into short pieces. Read from the catalogue, not from the search index. */
import type { Catalogue, Entry } from '../../src/catalogue/types.ts';

/** For each substring the entries in which it stands. */
export type Substrings = ReadonlyMap<string, ReadonlySet<string>>;

/** @param lengths in characters */
export function substringsOf(catalogue: Catalogue, lengths: readonly number[]): Substrings {
  const found = new Map<string, Set<string>>();
  for (const entry of catalogue.byId.values()) {
    for (const text of textsOf(entry)) {
      const characters = Array.from(text);
      for (const length of lengths) {
        for (let start = 0; start + length <= characters.length; start++) {
          const substring = characters.slice(start, start + length).join('');
          const entries = found.get(substring) ?? new Set();
          found.set(substring, entries.add(entry.id));
        }
      }
    }
  }
  return found;
}

/** Title and texts of an entry, each paragraph by itself. */
export function textsOf(entry: Entry): string[] {
  const blocks = (): string[] =>
    'blocks' in entry ? entry.blocks.flatMap((block) => ('text' in block ? [block.text] : [])) : [];
  switch (entry.kind) {
    case 'risk':
    case 'measure':
      return [
        entry.title,
        ...(entry.data.lead === undefined ? [] : [entry.data.lead]),
        ...entry.text.map(({ text }) => text),
      ];
    case 'document':
      return [entry.title, ...blocks()];
    case 'example':
      return [entry.title, ...blocks()];
    case 'form':
      return [entry.title, ...entry.data.titleLines, ...entry.data.printedNotes];
    case 'publication':
      return [entry.title, entry.data.summary, ...entry.data.basis];
    case 'concept':
      return [entry.title, ...entry.data.aliases, entry.data.summary, ...entry.quotes.map(({ text }) => text)];
  }
}
