/** Editors' notes of a source text, at the paragraphs that they speak of. */
import type { DocumentData } from '../../schemas/document.ts';
import { findWords } from '../text/locate.ts';
import { type TextBlock, textBlocks } from '../text/blocks.ts';
import type { Catalogue, Document, Example, Form } from '../types.ts';

type Note = DocumentData['notes'][number];

export interface PlacedNote {
  readonly note: Note;
  /** From 1, in the order of the text. */
  readonly number: number;
  /** The paragraph; `undefined` where the note speaks of the whole text. */
  readonly anchor: string | undefined;
}

/** @returns notes on the whole text first, then in the order in which the text is read */
export function placeNotes(notes: readonly Note[], blocks: readonly TextBlock[]): PlacedNote[] {
  return notes
    .map((note) => {
      const block = note.at === undefined ? undefined : findWords(blocks, note.at);
      const order = block === undefined ? -1 : blocks.indexOf(block);
      return { note, anchor: block?.anchor, order, offset: block?.text.indexOf(note.at ?? '') ?? 0 };
    })
    .toSorted((a, b) => a.order - b.order || a.offset - b.offset)
    .map(({ note, anchor }, index) => ({ note, anchor, number: index + 1 }));
}

/** Notes by the paragraph that they stand at. */
export function notesByAnchor(notes: readonly PlacedNote[]): ReadonlyMap<string, readonly PlacedNote[]> {
  const map = new Map<string, PlacedNote[]>();
  for (const note of notes) {
    if (note.anchor !== undefined) map.set(note.anchor, [...(map.get(note.anchor) ?? []), note]);
  }
  return map;
}

/** A stretch of a paragraph; all of them together are the paragraph to the character. */
export interface TextPiece {
  readonly text: string;
  /** Heading words at the start of the paragraph. */
  readonly isRunIn: boolean;
  /** Words that a note speaks of. */
  readonly isNoted: boolean;
}

/** Cuts a paragraph where its run-in heading ends and where words that are noted begin and end. */
export function textPieces(block: TextBlock, notes: readonly PlacedNote[]): TextPiece[] {
  const { text } = block;
  const runInEnd = block.runIn?.length ?? 0;
  const noted = notes.flatMap(({ note: { at } }) => {
    const start = at === undefined ? -1 : text.indexOf(at);
    return at === undefined || start < 0 ? [] : [{ start, end: start + at.length }];
  });
  const cuts = [0, runInEnd, text.length, ...noted.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => ({
    text: text.slice(start, edges[index + 1]),
    isRunIn: start < runInEnd,
    isNoted: noted.some((range) => range.start <= start && start < range.end),
  }));
}

export interface NotedSource {
  readonly source: Document | Form | Example;
  readonly notes: readonly PlacedNote[];
}

/** The documents, forms and examples of this edition that editors have noted something of. */
export function notedSources({ documents, forms, examples }: SourcesOf): NotedSource[] {
  return [...documents, ...forms, ...examples].flatMap((source): NotedSource[] => {
    const blocks = 'blocks' in source ? textBlocks(source.blocks) : [];
    const notes = placeNotes(source.data.notes, blocks);
    return notes.length > 0 ? [{ source, notes }] : [];
  });
}

type SourcesOf = Pick<Catalogue, 'documents' | 'forms' | 'examples'>;
