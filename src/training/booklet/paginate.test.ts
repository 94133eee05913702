import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, pagesOfBlocks, paginate } from './paginate.ts';

const text = (lines: number, more: Partial<Block> = {}): Block => ({
  height: lines * 10,
  gap: 0,
  lines,
  keepsNext: false,
  startsPage: false,
  ...more,
});
const heading: Partial<Block> = { keepsNext: true };
const shown = (blocks: readonly Block[], room = 100) =>
  paginate(blocks, room).map((page) =>
    page.map(({ block, from, to }) => `${String(block)}:${String(from)}-${String(to)}`).join(' '),
  );

describe('pages', () => {
  it('are filled, and a long text goes on over them', () => {
    expect(shown([text(6), text(12)])).toEqual(['0:0-6 1:0-4', '1:4-12']);
    expect(shown([text(25)])).toEqual(['0:0-10', '0:10-20', '0:20-25']);
  });

  it('have no single line of a text at their foot or head', () => {
    expect(shown([text(9), text(4)])).toEqual(['0:0-9', '1:0-4']);
    expect(shown([text(7), text(4)])).toEqual(['0:0-7 1:0-2', '1:2-4']);
    expect(shown([text(8), text(3)])).toEqual(['0:0-8', '1:0-3']);
  });

  it('keep a heading with what it heads', () => {
    expect(shown([text(8), text(1, heading), text(1, heading), text(5)])).toEqual(['0:0-8', '1:0-1 2:0-1 3:0-5']);
    expect(shown([text(6), text(1, heading), text(1, heading), text(5)])).toEqual(['0:0-6 1:0-1 2:0-1 3:0-2', '3:2-5']);
  });

  it('drop the space above at their heads, and turn where a group begins', () => {
    expect(shown([text(9), text(2, { gap: 20 }), text(8)])).toEqual(['0:0-9', '1:0-2 2:0-8']);
    expect(shown([text(1, { startsPage: true }), text(1, { startsPage: true })])).toEqual(['0:0-1', '1:0-1']);
  });

  it('take what is higher than a page', () => {
    expect(shown([text(1), text(1, { height: 250 }), text(1)])).toEqual(['0:0-1', '1:0-1', '2:0-1']);
  });

  it('lose no line, repeat none, and never overflow with lines', () => {
    const block = fc.record({
      lines: fc.integer({ min: 1, max: 40 }),
      line: fc.integer({ min: 5, max: 12 }),
      gap: fc.integer({ min: 0, max: 20 }),
      keepsNext: fc.boolean(),
      startsPage: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (drawn) => {
        const blocks = drawn.map(({ line, ...rest }): Block => ({ ...rest, height: rest.lines * line }));
        const pages = paginate(blocks, 100);
        const lines = pages
          .flat()
          .flatMap(({ block: at, from, to }) =>
            Array.from({ length: to - from }, (_, index) => `${String(at)} ${String(from + index)}`),
          );
        expect(lines).toEqual(
          blocks.flatMap(({ lines: count }, at) =>
            Array.from({ length: count }, (_, index) => `${String(at)} ${String(index)}`),
          ),
        );
        for (const page of pages) {
          const height = page.reduce((sum, { block: at, from, to }, index) => {
            const own = blocks[at];
            return own ? sum + (index === 0 || from > 0 ? 0 : own.gap) + ((to - from) * own.height) / own.lines : sum;
          }, 0);
          expect(height).toBeLessThanOrEqual(100.5);
        }
      }),
    );
  });
});

it('the page of a block is the one on which it begins', () => {
  expect([...pagesOfBlocks(paginate([text(6), text(12), text(2)], 100))]).toEqual([
    [0, 1],
    [1, 1],
    [2, 2],
  ]);
});
