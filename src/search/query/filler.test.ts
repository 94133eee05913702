import { expect, test } from 'vitest';
import { withoutFiller } from './filler.ts';

test('a question loses the words that it is put with', () => {
  expect(withoutFiller('网站瘫了怎么办')).toEqual(['网站瘫了']);
  expect(withoutFiller('哪些东西可以外借')).toEqual(['东西', '外借']);
});

test('what is no question stays as it is', () => {
  expect(withoutFiller('自由裁量权')).toEqual(['自由裁量权']);
});

test('a query of such words alone is asked all the same', () => {
  expect(withoutFiller('怎么办')).toEqual(['怎么办']);
});
