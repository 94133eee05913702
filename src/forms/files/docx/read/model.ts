/** A Word document as far as forms need it: paragraphs and tables, as one sees them on the paper. */

export type DocBlock = DocParagraph | DocTable;

export interface DocParagraph {
  readonly kind: 'paragraph';
  /** With the number that Word counts by itself, and without hidden, deleted and moved text. */
  readonly text: string;
  /** Hidden text, such as the identifiers that our own files carry. */
  readonly hidden: string;
  /** Texts between bookmarks, by name. */
  readonly marks: ReadonlyMap<string, string>;
}

export interface DocTable {
  readonly kind: 'table';
  readonly rows: readonly DocRow[];
}

export interface DocRow {
  readonly cells: readonly DocCell[];
}

export interface DocCell {
  /** In the grid of the table, from 0. */
  readonly column: number;
  readonly span: number;
  /** Whether it is the lower part of a cell that is merged downwards. */
  readonly continues: boolean;
  readonly blocks: readonly DocBlock[];
}

/** All paragraphs, those of nested tables too. */
export function paragraphsOf(blocks: readonly DocBlock[]): DocParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** What one reads in a cell, a line for each paragraph. */
export function cellText({ blocks }: Pick<DocCell, 'blocks'>): string {
  return paragraphsOf(blocks)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * All that one sees, with the borders of cells and rows, and without white space: programs that save a file again put
 * that differently.
 */
export function seenText(blocks: readonly DocBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text.replace(/\s+/gu, '');
      const rows = block.rows.map(({ cells }) =>
        cells.map((cell) => (cell.continues ? '^' : seenText(cell.blocks))).join('|'),
      );
      return `[${rows.join('/')}]`;
    })
    .filter((text) => text !== '')
    .join('¶');
}
