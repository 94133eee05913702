/** Runs of the author's own words, so that one mark (编者) stands before each run. */
import type { Block, Embedded, Prose } from './blocks.ts';

export type Run<Embed> = { readonly kind: 'prose'; readonly blocks: readonly Prose[] } | Embedded<Embed>;

/** Subheadings stand by themselves: a heading between two runs ends the first. */
export function groupProse<Embed>(blocks: readonly Block<Embed>[]): Run<Embed>[] {
  const runs: ({ kind: 'prose'; blocks: Prose[] } | Embedded<Embed>)[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'embed') runs.push(block);
    else if (last?.kind === 'prose' && block.kind !== 'subheading' && last.blocks[0]?.kind !== 'subheading') {
      last.blocks.push(block);
    } else runs.push({ kind: 'prose', blocks: [block] });
  }
  return runs;
}
