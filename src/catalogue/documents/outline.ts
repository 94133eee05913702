/** The table of contents of a document: its headings, those that run into their paragraph too, nested by level. */
import type { Block } from '../text/blocks.ts';

export interface OutlineItem {
  /** Id of the block on the page. */
  readonly anchor: string;
  /** As printed. */
  readonly text: string;
  readonly children: readonly OutlineItem[];
}

interface OpenItem extends OutlineItem {
  readonly level: number;
  readonly children: OpenItem[];
}

/**
 * @param blocks a document
 * @returns the outermost headings; where a document prints several titles (a notice and the plan that it issues),
 * each title heads the part that follows it
 */
export function outline(blocks: readonly Block[]): OutlineItem[] {
  const root: OpenItem[] = [];
  let open: OpenItem[] = [];
  for (const { level, anchor, text } of headings(blocks)) {
    open = open.filter((item) => item.level < level);
    const item: OpenItem = { level, anchor, text, children: [] };
    (open.at(-1)?.children ?? root).push(item);
    open.push(item);
  }
  return root.map(closed);
}

/** How many headings there are at all levels. */
export function outlineSize(items: readonly OutlineItem[]): number {
  return items.reduce((sum, item) => sum + 1 + outlineSize(item.children), 0);
}

function headings(blocks: readonly Block[]): { level: number; anchor: string; text: string }[] {
  const titles = blocks.filter((block, index) => isTitle(block) && !isTitle(blocks[index - 1]));
  return blocks.flatMap((block) => {
    if (block.kind === 'form') return [];
    const { anchor } = block;
    if (titles.length > 1 && titles.includes(block)) return [{ level: 1, anchor, text: block.text }];
    return block.level === undefined ? [] : [{ level: block.level, anchor, text: block.runIn ?? block.text }];
  });
}

function isTitle(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'form' && block.role === 'title';
}

function closed({ anchor, text, children }: OpenItem): OutlineItem {
  return { anchor, text, children: children.map(closed) };
}
