import { expect, test } from 'vitest';
import type { Slide } from './blocks.ts';
import type { Embed } from './resolve-embed.ts';
import { slideSize } from './slide-size.ts';

const slide = (...items: string[]): Slide<Embed> => ({
  kind: 'slide',
  title: '甲',
  line: 1,
  notes: [],
  blocks: [{ kind: 'list', ordered: false, line: 1, items: items.map((text) => [{ kind: 'text', text }]) }],
});

test('a slide with little on it is set large, and one with much on it smaller', () => {
  const sizes = [1, 8, 10, 30].map((count) => slideSize(slide(...Array<string>(count).fill('一句话'))));
  expect(sizes[0]).toBe(46);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.at(-1)).toBe(30);
});
