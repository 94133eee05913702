/**
 * How large a slide is set: as large as it can be and still fit, also on a 4:3 screen. The measures are those of
 * slide.css, in 720ths of the height; a browser test looks whether every slide really fits.
 */
import type { Block, Inline, Slide } from './blocks.ts';
import type { Embed } from './resolve-embed.ts';

/** From large to small; the smallest is what can be read from the last row, with a little to spare. */
export const SLIDE_SIZES = [46, 40, 35, 30] as const;
export type SlideSize = (typeof SLIDE_SIZES)[number];

/** The narrower of the two shapes, 4:3, without its margins. */
const WIDTH = 960 - 2 * 56;
/** Between title and foot. */
const HEIGHT = 720 - 32 - 64 - 90;
const LINE = 1.45;
const GAP = 16;
/** A line that says where from; it may take two. */
const CAPTION = 37;
const MARK = { author: 90, finding: 150 };

/** @returns the size of the text of a slide */
export function slideSize({ blocks }: Slide<Embed>): SlideSize {
  return SLIDE_SIZES.find((size) => blocks.reduce((sum, block) => sum + heightOf(block, size), 0) <= HEIGHT) ?? 30;
}

function heightOf(block: Block<Embed>, size: number): number {
  switch (block.kind) {
    case 'subheading':
      return size * LINE + GAP;
    case 'paragraph':
      return linesHigh([inlineText(block.inlines)], size, WIDTH - MARK.author) + GAP;
    case 'list':
      return linesHigh(block.items.map(inlineText), size, WIDTH - MARK.author - 1.2 * size) + GAP;
    case 'embed':
      return embedHeight(block.embed, size) + GAP;
  }
}

function embedHeight(embed: Embed, size: number): number {
  switch (embed.kind) {
    case 'entry': {
      const { usage } = embed.entry.data;
      const texts = embed.excerpt === undefined ? embed.entry.text.map(({ text }) => text) : [`……${embed.excerpt}……`];
      const caption = usage.status === 'quotable' ? 1 : 1 + Math.ceil((16 + usage.reason.length) / (WIDTH / 28));
      return linesHigh(texts, size, WIDTH - 24) + caption * CAPTION;
    }
    case 'quote':
      return linesHigh([embed.quote.text], size, WIDTH - 24) + CAPTION;
    case 'concept':
      return embed.quotes.length === 0
        ? linesHigh([embed.concept.title + embed.concept.data.summary], size, WIDTH - MARK.author)
        : embed.quotes.reduce(
            (sum, { label = '', text }) => sum + linesHigh([label + text], size, WIDTH - 24) + CAPTION + GAP,
            -GAP,
          );
    case 'category':
      return linesHigh([embed.quote?.text ?? embed.category.definition], size, WIDTH - 24) + CAPTION;
    case 'row': {
      // Labels stand in a column of eight characters.
      const cells = embed.cells.map(({ lines }) => linesHigh(lines, size, WIDTH - 8 * size - 24) + 2 * 8);
      return cells.reduce((sum, cell) => sum + cell, 0) + CAPTION;
    }
    case 'finding': {
      const { at, text } = embed.finding;
      return linesHigh(at === undefined ? [text] : [at, text], size, WIDTH - MARK.finding) + CAPTION;
    }
    case 'beside':
    case 'scales':
      // Laid out in columns of their own; set small.
      return size > 35 ? Infinity : 10 * size * LINE;
  }
}

const inlineText = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');

/** Latin letters and digits are narrower, so this is rather too many lines than too few. */
function linesHigh(texts: readonly string[], size: number, width: number): number {
  const inLine = Math.floor(width / size);
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / inLine)), 0) * size * LINE;
}
