import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverOf, keepCover, readCover } from './cover.ts';
import { frontNumber } from './front-number.ts';
import {
  EMPTY_SELECTION,
  entriesWanted,
  exchanged,
  GROUPINGS,
  type Grouping,
  MEASURES,
  type MeasuresShown,
  readSelection,
  selectionQuery,
  typedIds,
  withEntries,
  withoutEntry,
} from './selection.ts';
import type { BookletEntry } from './types.ts';

const identifier = fc
  .tuple(fc.constantFrom('GG-R', 'HZ-M', 'ES20-R'), fc.integer({ min: 1, max: 40 }))
  .map(([prefix, number]) => prefix + String(number).padStart(prefix === 'GG-R' ? 3 : 2, '0'));

describe('the address of a booklet', () => {
  it('is short: what follows each other is one piece', () => {
    const ids = ['GG-R001', 'GG-R002', 'GG-R003', 'HZ-R01', 'HZ-R03', 'HZ-R02'];
    expect(selectionQuery({ ...EMPTY_SELECTION, ids })).toBe('?e=GG-R001_003.HZ-R01.HZ-R03.HZ-R02');
    expect(selectionQuery({ ids: ['LJ-C01'], grouping: 'category', measures: 'none' })).toBe(
      '?e=LJ-C01&by=category&m=none',
    );
    expect(selectionQuery(EMPTY_SELECTION)).toBe('');
  });

  it('gives back what went in, in its order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(identifier, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...(Object.keys(GROUPINGS) as Grouping[])),
        fc.constantFrom(...(Object.keys(MEASURES) as MeasuresShown[])),
        (ids, grouping, measures) => {
          const selection = { ids, grouping, measures };
          expect(readSelection(selectionQuery(selection))).toEqual(selection);
        },
      ),
    );
  });

  it.each(['?e=', '?e=%00', '?e=GG-R001_', '?e=GG-R005_002', '?e=GG-R001_999999', '?e=<b>', '?by=x&m=toString'])(
    'survives what makes no sense: %s',
    (query) => {
      const { ids, grouping, measures } = readSelection(query);
      expect(ids).toEqual([]);
      expect([grouping, measures]).toEqual(['catalogue', 'texts']);
    },
  );
});

describe('the list of a booklet', () => {
  const list = withEntries(EMPTY_SELECTION, ['GG-R001', 'HZ-R01', 'GG-R001']);

  it('takes each entry once, lets it go, and exchanges two', () => {
    expect(list.ids).toEqual(['GG-R001', 'HZ-R01']);
    expect(withEntries(list, ['HZ-R01', 'HZ-R02']).ids).toEqual(['GG-R001', 'HZ-R01', 'HZ-R02']);
    expect(withoutEntry(list, 'GG-R001').ids).toEqual(['HZ-R01']);
    expect(exchanged(list, 'GG-R001', 'HZ-R01').ids).toEqual(['HZ-R01', 'GG-R001']);
  });

  it('reads identifiers however they are typed', () => {
    expect(typedIds(' gg-r041、LJ-C01;gg-r041，es20-r3 或者 x')).toEqual(['GG-R041', 'LJ-C01', 'ES20-R3']);
  });
});

describe('entries by their facets', () => {
  const entry = (id: string, facets: Partial<BookletEntry['facets']>) =>
    ({
      id,
      facets: { kind: [], catalogue: [], category: [], post: [], domain: [], level: [], ...facets },
    }) as unknown as BookletEntry;
  const entries = [
    entry('GG-R001', { kind: ['risk'], category: ['power'], post: ['招标办', '质监站'] }),
    entry('GG-M001', { kind: ['measure'], category: ['power', 'conduct'] }),
  ];
  const wanted = (asked: Parameters<typeof entriesWanted>[1]) => entriesWanted(entries, asked).map(({ id }) => id);

  it('have to have all that is asked for, each of any value', () => {
    expect(wanted({ category: 'power' })).toEqual(['GG-R001', 'GG-M001']);
    expect(wanted({ category: 'conduct', kind: 'measure' })).toEqual(['GG-M001']);
    expect(wanted({ post: '质监站', kind: 'measure' })).toEqual([]);
  });

  it('are none while nothing is asked for', () => {
    expect(wanted({})).toEqual([]);
    expect(wanted({ kind: '' })).toEqual([]);
  });
});

describe('the cover', () => {
  function storage(first: string | null = null) {
    let kept = first;
    return {
      getItem: () => kept,
      setItem: (_key: string, value: string) => {
        kept = value;
      },
      removeItem: () => {
        kept = null;
      },
    };
  }

  it('is kept without the lines that were not written', () => {
    const place = storage();
    keepCover(
      coverOf((id) => (id === 'unit' ? ' 某中心 ' : '')),
      place,
    );
    expect(readCover(place)).toEqual({ unit: '某中心' });
    keepCover({}, place);
    expect(place.getItem()).toBeNull();
  });

  it.each(['{', 'null', '[]', '{"title":1}', '"x"'])('survives what makes no sense: %s', (kept) => {
    expect(readCover(storage(kept))).toEqual({});
  });
});

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [28, 'XXVIII'],
])('page %i of the contents is %s', (page, text) => {
  expect(frontNumber(page)).toBe(text);
});
