import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/search/text/fold.ts';
import {
  type JudgedQuery,
  judgedEntries,
  judgedQueries,
  parseQueries,
  QUERY_KINDS,
  type QueryKind,
} from './queries.ts';

const entries = judgedEntries();
const queries = judgedQueries(entries);

const ofKind = (kind: QueryKind) => queries.filter((query) => query.kind === kind);
const folded = new Map([...entries].map(([id, { words }]) => [id, foldText(words)]));
const stands = (words: string, id: string) => folded.get(id)?.includes(foldText(words)) ?? false;
const shown = ({ query, best }: JudgedQuery) => `${query} (${best.join(', ')})`;

describe('the judged queries', () => {
  const LEAST: Readonly<Record<QueryKind, number>> = {
    'exact wording': 25,
    'other order': 15,
    paraphrase: 30,
    'several words': 25,
    pinyin: 12,
    identifier: 15,
    typo: 12,
    title: 15,
  };

  it.each(QUERY_KINDS)('are many enough of kind %s', (kind) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(LEAST[kind]);
  });

  it('stand word for word in their best answers where they claim exact wording', () => {
    const wrong = ofKind('exact wording').filter(({ query, best }) => !best.every((id) => stands(query, id)));
    expect(wrong.map(shown)).toEqual([]);
  });

  it.each(['other order', 'paraphrase'] as const)('do not stand word for word in any best answer (%s)', (kind) => {
    const wrong = ofKind(kind).filter(({ query, best }) => best.some((id) => stands(query, id)));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('are several words, each of them in a best answer', () => {
    const wrong = ofKind('several words').filter(({ query, best }) => {
      const words = query.split(' ');
      return words.length < 2 || !best.some((id) => words.every((word) => stands(word, id)));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('stand nowhere when they have a typo, and have four characters or more', () => {
    const wrong = ofKind('typo').filter(
      ({ query }) => query.length < 4 || [...entries.keys()].some((id) => stands(query, id)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('have no Chinese characters when they are pinyin', () => {
    expect(
      ofKind('pinyin')
        .filter(({ query }) => !/^[a-z ]+$/.test(query))
        .map(shown),
    ).toEqual([]);
  });

  it('are not written down as what people say for an entry', () => {
    const said = new Set([...entries.values()].flatMap((entry) => entry.said.map(foldText)));
    expect(queries.filter(({ query }) => said.has(foldText(query))).map(shown)).toEqual([]);
  });

  it('ask for internal entries only where they say so', () => {
    const internal = queries.filter(({ edition }) => edition === 'internal');
    const idle = internal.filter(({ best }) => best.every((id) => entries.get(id)?.visibility === 'public'));
    expect(internal.length).toBeGreaterThan(0);
    expect(idle.map(shown)).toEqual([]);
  });
});

describe('the loader', () => {
  const good = { query: '小金库', kind: 'exact wording', best: ['GG-R082'], relevant: ['GG-R082', 'GG-M091'] };

  it('accepts a query and takes it for public', () => {
    expect(parseQueries([good], entries)).toEqual([{ ...good, edition: 'public' }]);
  });

  const broken: [string, unknown[], RegExp][] = [
    ['a kind that there is not', [{ ...good, kind: 'guess' }], /kind/],
    ['an unknown key', [{ ...good, answer: 'GG-R082' }], /answer/],
    ['no answer', [{ ...good, best: [], relevant: [] }], /best/],
    ['what is no identifier', [{ ...good, best: ['82'] }], /not an identifier/],
    ['an identifier listed twice', [{ ...good, best: ['GG-R082', 'GG-R082'] }], /listed twice/],
    ['a best answer that is not relevant', [{ ...good, best: ['GG-R081'] }], /does not include/],
    ['an entry that there is not', [{ ...good, relevant: ['GG-R082', 'GG-R999'] }], /no entry GG-R999/],
    [
      'an internal entry in the public edition',
      [{ ...good, relevant: ['GG-R082', 'ES20-R01'] }],
      /ES20-R01 is internal/,
    ],
    ['the same query twice', [good, good], /stands twice/],
  ];

  it.each(broken)('refuses %s', (_name, data, message) => {
    expect(() => parseQueries(data, entries)).toThrow(message);
  });
});
