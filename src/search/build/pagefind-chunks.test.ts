import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { readFilter, readTerms } from './pagefind-chunks.ts';
import { PagefindError } from './pagefind-process.ts';

const fileOf = (content: unknown): Uint8Array => Buffer.concat([Buffer.from('pagefind_dcd'), encode(content)]);

describe('the terms of a chunk', () => {
  const TITLE = -1 - 0;
  const TEXT = -1 - 3;
  const chunk = fileOf([
    [
      [
        '招标',
        [
          [4, [], [TITLE, 2, TEXT, 7, 1]],
          [300, [], [TEXT, 0]],
          [1, [], [TITLE, 0, TEXT, 0]],
        ],
        [],
      ],
      ['评标', [[0, [], [TEXT, 0]]], []],
      ['ꀀ', [[0, [0], []]], []],
    ],
  ]);

  test('come with the fields in which they stand, and the records in which they stand so; not those of the content', () => {
    expect([...readTerms(chunk)]).toEqual([
      [
        '招标',
        [
          { fields: 0b1001, keys: Uint32Array.of(4, 305) },
          { fields: 0b1000, keys: Uint32Array.of(304) },
        ],
      ],
      ['评标', [{ fields: 0b1000, keys: Uint32Array.of(0) }]],
    ]);
  });

  test.each([
    ['a part of the file', chunk.subarray(0, 30)],
    ['more than the file', Uint8Array.from([...chunk, 0])],
    ['spellings that our terms have not', fileOf([[['é', [], [['e', []]]]]])],
    ['another shape', fileOf([[['招标', [[4, []]], []]]])],
    ['a file without the signature', encode([[]])],
    ['the page of an error', new TextEncoder().encode('<!doctype html>')],
  ])('are refused from %s', (_, content) => {
    expect(() => readTerms(content)).toThrow(PagefindError);
  });
});

describe('the values of a filter', () => {
  test('come with their records', () => {
    const values: [string, number[]][] = [
      ['risk', [0, 1, 400]],
      ['measure', []],
    ];
    expect([...readFilter(fileOf(['kind', values]))]).toEqual(
      values.map(([value, keys]) => [value, Uint32Array.from(keys)]),
    );
  });

  test('are refused from another shape', () => {
    expect(() => readFilter(fileOf([['risk', [0]]]))).toThrow(PagefindError);
  });
});
