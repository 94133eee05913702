import { expect, test } from 'vitest';
import { displayWidth, renderTable } from './table.ts';

test('Chinese characters take two columns', () => {
  expect(displayWidth('首条结果 kB')).toBe(11);
  expect(displayWidth('≤ 85 ×，')).toBe(8);
});

test('columns stand under each other', () => {
  expect(
    renderTable([
      ['', '本站', 'Fuse.js'],
      ['首条结果', '80', '52'],
      ['p50', '1.2'],
    ]),
  ).toBe(
    [
      '          本站  Fuse.js', // The heading is as wide as its column.
      '--------  ----  -------',
      '首条结果    80       52',
      'p50        1.2',
    ].join('\n'),
  );
});
