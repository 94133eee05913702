import { describe, expect, test } from 'vitest';
import { scoresOf } from './ranking.ts';

const FIELDS = ['facts', 'title', 'text'];
const [FACTS, TITLE, TEXT] = [1, 2, 4];
const posting = (...places: readonly (readonly [key: number, fields: number])[]) =>
  places.map(([key, fields]) => ({ fields, keys: Uint32Array.of(key) }));
const scores = (keys: readonly number[], ...postings: readonly ReturnType<typeof posting>[]) => [
  ...scoresOf(Uint32Array.from(keys), postings, FIELDS, 4),
];

describe('a record', () => {
  test('is the better the more it is the title that holds the query, and facts say nothing', () => {
    const [inTitle = 0, inText = 0, inFacts, notAsked] = scores(
      [0, 1, 2],
      posting([0, TITLE], [1, TEXT], [2, FACTS], [3, TITLE]),
    );
    expect(inTitle).toBeGreaterThan(inText);
    expect(inText).toBeGreaterThan(0);
    expect([inFacts, notAsked]).toEqual([0, 0]);
  });

  test('that has all words in its title is clearly better than one that has half of them there', () => {
    const [all = 0, half = 0] = scores([0, 1], posting([0, TITLE], [1, TITLE]), posting([0, TITLE], [1, TEXT]));
    expect(all).toBeGreaterThan(half * 2);
  });

  test('is the better for a rare word in its title than for a frequent one', () => {
    const rare = posting([0, TITLE], [1, TEXT]);
    const frequent = posting([0, TEXT], [1, TITLE], [2, TEXT], [3, TEXT]);
    const [withRare = 0, withFrequent = 0] = scores([0, 1], rare, frequent);
    expect(withRare).toBeGreaterThan(withFrequent);
  });

  test('asked for without words has no score', () => {
    expect(scores([0, 1])).toEqual([0, 0, 0, 0]);
  });
});
