import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { groupProse } from './group-prose.ts';

const prose = (kind: 'paragraph' | 'subheading'): Block<string> => ({ kind, inlines: [], line: 1 });
const embed: Block<string> = { kind: 'embed', embed: 'x', line: 1 };
const shape = (blocks: Block<string>[]) =>
  groupProse(blocks).map((run) => (run.kind === 'embed' ? 'embed' : run.blocks.length));

test('one mark stands before each run of the author’s own words', () => {
  expect(shape([prose('paragraph'), prose('paragraph'), embed, prose('paragraph')])).toEqual([2, 'embed', 1]);
});

test('a subheading stands by itself', () => {
  expect(shape([prose('paragraph'), prose('subheading'), prose('paragraph')])).toEqual([1, 1, 1]);
});
