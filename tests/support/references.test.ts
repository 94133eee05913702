import { describe, expect, test } from 'vitest';
import { elementsOf } from './html.ts';
import { isInside, referencesOf, resolveReference } from './references.ts';

const found = (html: string) => elementsOf(html).flatMap(referencesOf);

describe('referencesOf', () => {
  test.each([
    '<a href="x">',
    '<link rel="canonical" href="x">',
    '<form action="x"></form>',
    '<blockquote cite="x"></blockquote>',
  ])('%s is followed by the reader', (html) => {
    expect(found(html)).toEqual([{ value: 'x', isFetched: false }]);
  });

  test.each([
    '<img src="x">',
    '<link rel="stylesheet" href="x">',
    '<link rel="icon" href="x">',
    '<script src="x"></script>',
    '<svg><use href="x" /></svg>',
    '<video poster="x"></video>',
    '<img srcset="x 2x">',
  ])('%s is fetched with the page', (html) => {
    expect(found(html)).toEqual([{ value: 'x', isFetched: true }]);
  });

  test('all candidates of a srcset', () => {
    expect(found('<img srcset="a.png 1x, b.png 2x">').map(({ value }) => value)).toEqual(['a.png', 'b.png']);
  });
});

describe('isInside', () => {
  const inside = (value: string): boolean | undefined => {
    const url = resolveReference(value, '/risks/gg-r001/');
    return url && isInside(url);
  };

  test.each(['/risks/', '../', '#p1', '?q=1', ''])('“%s” is inside', (value) => {
    expect(inside(value)).toBe(true);
  });

  test.each(['https://example.org/', '//example.org/', 'mailto:a@example.org', 'data:,x'])('“%s” is not', (value) => {
    expect(inside(value)).toBe(false);
  });

  test('what is not an address at all', () => {
    expect(inside('http://')).toBeUndefined();
  });
});
