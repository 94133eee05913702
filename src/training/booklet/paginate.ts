/**
 * Breaks measured blocks into pages. Browsers know the number of a page only while they print, when it is too late for
 * the contents (no browser of the 信创 kind has `target-counter`), so the pages are made before. Pure; lengths in pixels.
 */
export interface Block {
  /** Of all its lines, without the space above. */
  readonly height: number;
  /** Space above; none at the head of a page. */
  readonly gap: number;
  /** Lines of equal height; a block of one line is never divided, however high. */
  readonly lines: number;
  /** Stands on the page where the next one begins. */
  readonly keepsNext: boolean;
  readonly startsPage: boolean;
}

/** Lines of a block on one page, `to` excluded. */
export interface Piece {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Fewest lines of a divided block on a page. */
const FEWEST = 2;
/** Measured lengths are no whole numbers. */
const TOLERANCE = 0.5;

/** @returns the pieces of each page; no page is empty */
export function paginate(blocks: readonly Block[], room: number): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let used = 0;
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  blocks.forEach((block, index) => {
    if (block.startsPage) turn();
    const line = block.height / block.lines;
    if (page.length > 0 && used + block.gap + beginning(blocks, index) > room + TOLERANCE) turn();
    let from = 0;
    while (from < block.lines) {
      const gap = page.length === 0 || from > 0 ? 0 : block.gap;
      const fits = Math.floor((room - used - gap + TOLERANCE) / line);
      const left = block.lines - from;
      const isLast = left <= fits || block.lines === 1;
      const take = isLast ? left : Math.max(1, Math.min(fits, left - FEWEST));
      page.push({ block: index, from, to: from + take });
      used += gap + take * line;
      from += take;
      if (!isLast) turn();
    }
  });
  turn();
  return pages;
}

/** Height that must be free for a block to begin: with everything that it keeps, and the first lines of what follows. */
function beginning(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  const { height, lines, keepsNext } = block;
  const next = blocks[index + 1];
  if (keepsNext && next) return height + next.gap + beginning(blocks, index + 1);
  return lines < 2 * FEWEST ? height : (height / lines) * FEWEST;
}

/** The first page, from 1, on which each block stands. */
export function pagesOfBlocks(pages: readonly (readonly Piece[])[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  pages.forEach((pieces, index) => {
    for (const { block } of pieces) if (!first.has(block)) first.set(block, index + 1);
  });
  return first;
}
