import { encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { readFilter, readTerms } from './pagefind-chunks.ts';

describe('the terms of a chunk', () => {
  const TITLE = -1 - 0;
  const TEXT = -1 - 3;
  const chunk = [
    [
      [
        '招标',
        [
          [4, [], [TITLE, 2, TEXT, 7, 1]],
          [300, [], [TEXT, 0]],
        ],
        [],
      ],
      ['评标', [[0, [3], []]], []],
    ],
  ];

  test('come with the records and the fields in which they stand', () => {
    const terms = readTerms(encode(chunk));
    expect([...terms.keys()]).toEqual(['招标', '评标']);
    expect([...(terms.get('招标')?.keys ?? [])]).toEqual([4, 304]);
    expect([...(terms.get('招标')?.fields ?? [])]).toEqual([0b1001, 0b1000]);
    expect([...(terms.get('评标')?.keys ?? [])]).toEqual([0]);
  });

  test.each([
    ['a part of the file', encode(chunk).subarray(0, 12)],
    ['more than the file', Uint8Array.from([...encode(chunk), 0])],
    ['spellings that our terms have not', encode([[['é', [], [['e', []]]]]])],
    ['another shape', encode([[['招标', [[4, []]], []]]])],
    ['the page of an error', new TextEncoder().encode('<!doctype html>')],
  ])('are refused from %s', (_, bytes) => {
    expect(() => readTerms(bytes)).toThrow(RangeError);
  });
});

describe('the values of a filter', () => {
  test('come with their records', () => {
    const values = readFilter(
      encode([
        'kind',
        [
          ['risk', [0, 1, 400]],
          ['measure', []],
        ],
      ]),
    );
    expect([...values].map(([value, keys]) => [value, [...keys]])).toEqual([
      ['risk', [0, 1, 400]],
      ['measure', []],
    ]);
  });

  test('are refused from another shape', () => {
    expect(() => readFilter(encode([['risk', [0]]]))).toThrow(RangeError);
  });
});
