import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

test.each([
  [[], { quick: false, sizes: [1000, 10_000] }],
  [['--quick'], { quick: true, sizes: [] }],
  [['--quick', '--sizes', '1000'], { quick: true, sizes: [1000] }],
  [['--sizes', '10000,500,500'], { quick: false, sizes: [500, 10_000] }],
])('%j', (args, options) => {
  expect(parseOptions(args)).toEqual(options);
});

test.each(['', 'many', '0', '1.5', '1000,', '300000'])('--sizes %j is refused in one sentence', (sizes) => {
  expect(() => parseOptions(['--sizes', sizes])).toThrow(/不是条目数/);
});
