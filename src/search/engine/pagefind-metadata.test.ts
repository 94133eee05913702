import { decode } from 'cborg';
import { expect, test } from 'vitest';
import type { IndexDescription } from '../build/index-description.ts';
import { readMetadata } from '../build/pagefind-metadata.ts';
import { pagefindMetadata } from './pagefind-metadata.ts';

const description = (records: number): IndexDescription => ({
  pagefind: '1.6.0',
  folder: '3f29bf77a01c',
  records,
  whole: [1],
  chunks: ['00 02', '评标', '招标 投标人的一个很长很长很长很长的词'],
  filters: ['kind', 'level'],
  fields: ['title', 'text'],
  inOne: [],
});

test('is what Pagefind would write, with numbers for names', () => {
  expect(decode(pagefindMetadata(description(2)))).toEqual([
    '1.6.0',
    [
      ['0', 1, ''],
      ['1', 1, ''],
    ],
    [
      ['00', '02', '0'],
      ['评标', '评标', '1'],
      ['招标', '投标人的一个很长很长很长很长的词', '2'],
    ],
    [
      ['kind', '0'],
      ['level', '1'],
    ],
    [],
    ['title', 'text'],
  ]);
});

test.each([23, 24, 255, 256, 65_535, 65_536, 100_000])('can be read for %i records', (records) => {
  const { fragments } = readMetadata(pagefindMetadata(description(records)));
  expect(fragments).toHaveLength(records);
  expect(fragments.at(-1)).toBe(String(records - 1));
});

test('that is not as in Pagefind 1.6 is refused', () => {
  expect(() => readMetadata(Uint8Array.from([0x81, 0x01]))).toThrow('unexpected metadata');
});
