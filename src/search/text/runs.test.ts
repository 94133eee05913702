import { expect, test } from 'vitest';
import { bigrams, runsOf } from './runs.ts';

test('a text is cut where Chinese and other letters meet', () => {
  expect(runsOf('2019年3月gbt9704').map(({ kind, characters }) => [kind, characters.join('')])).toEqual([
    ['word', '2019'],
    ['han', '年'],
    ['word', '3'],
    ['han', '月'],
    ['word', 'gbt9704'],
  ]);
});

test('neighbours overlap, and one character stands for itself', () => {
  expect(bigrams(Array.from('评标专家'))).toEqual(['评标', '标专', '专家']);
  expect(bigrams(['权'])).toEqual(['权']);
  expect(bigrams([])).toEqual([]);
});
