import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readContent } from '../../integrity/read-content.ts';
import { joinCatalogue } from '../../catalogue/join.ts';
import { answerLetters, answerWords } from './answer-words.ts';
import { bankOf } from './bank.ts';
import { drawQuestions } from './draw.ts';
import { unfairness } from './fairness.ts';
import { matchQuestions, pairsOf } from './generate/match.ts';
import { back, forward, forwardWords } from './group-state.ts';
import { paperAddress, paperSettings } from './paper-settings.ts';
import { isComplete, mark } from './mark.ts';
import { answersOf, type Question } from './question.ts';
import { randomFrom, shuffled } from './random.ts';
import { shuffleQuestion } from './shuffle-question.ts';
import { eraseResults, keepResult, readResults } from './results.ts';
import { fitsScreen } from './screen-size.ts';
import { withGaps } from './written.ts';
import { memoryStorage } from '../../site/testing/memory-storage.ts';

const catalogue = joinCatalogue(readContent(process.cwd()).content, 'internal');
const banks = catalogue.courses.map(({ id, data }) => [id, bankOf(data.exercises, catalogue)] as const);
const every = banks.flatMap(([, bank]) => bank);

/** The right answer, as `mark` wants it. */
const rightly = answersOf;

describe.each(banks)('the questions of %s', (_id, bank) => {
  it('are enough for a round', () => {
    expect(bank.length).toBeGreaterThanOrEqual(12);
  });

  it('have exactly one right answer each', () => {
    expect(bank.flatMap((question) => unfairness(question).map((fault) => `${question.id}: ${fault}`))).toEqual([]);
  });

  it('have identifiers of their own', () => {
    expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
  });

  it('are right when answered rightly, and wrong when not', () => {
    for (const question of bank) {
      expect(mark(question, rightly(question)), question.id).toMatchObject({ right: true });
      const wrong =
        question.kind === 'choice'
          ? question.options.flatMap((o, i) => (o.right ? [] : [i]))
          : rightly(question).map(() => -1);
      expect(mark(question, wrong), question.id).toMatchObject({ right: false });
      expect(isComplete(question, rightly(question)), question.id).toBe(true);
      expect(answerLetters(question) + answerWords(question)).not.toContain('undefined');
    }
  });
});

test('in a matching question no link of any basis leads to another answer', () => {
  const domains = catalogue.domains.map(({ id }) => id);
  const pairs = pairsOf(catalogue);
  for (const { id } of matchQuestions(catalogue, domains)) {
    const own = pairs.filter(({ risk }) => id.includes(risk.id));
    for (const { risk } of own) {
      const possible = own.filter(({ measure }) => risk.measures.some(({ target }) => target === measure));
      expect(possible.map((pair) => pair.risk.id)).toEqual([risk.id]);
    }
  }
});

test('shuffling changes the order and nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...every), fc.integer(), (question, seed) => {
      const other = shuffleQuestion(question, randomFrom(seed));
      expect(unfairness(other)).toEqual([]);
      expect(partsOf(other)).toEqual(partsOf(question));
    }),
    { numRuns: 300 },
  );
});

/** What a question asks and what is right, without any order. */
function partsOf(question: Question): unknown {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ text, right }) => `${text} ${String(right)}`).toSorted();
    case 'sort':
      return question.items.map(({ text, bin }) => `${text} ${question.bins[bin] ?? ''}`).toSorted();
    case 'cloze':
    case 'faults':
      return answerWords(question);
  }
}

test('the same seed gives the same paper, another seed another one', () => {
  const paper = (seed: number) => JSON.stringify(drawQuestions(every, randomFrom(seed), 10));
  expect(paper(7)).toBe(paper(7));
  expect(paper(7)).not.toBe(paper(8));
});

test('a round holds as many questions as asked for, none of them twice', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(200), (seed, count) => {
      const bank = banks[0]?.[1] ?? [];
      const ids = drawQuestions(bank, randomFrom(seed), count).map(({ id }) => id);
      expect(ids).toHaveLength(Math.min(count, bank.length));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('shuffling keeps every item, and every place is as likely', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      expect(shuffled(items, randomFrom(seed)).toSorted()).toEqual(items.toSorted());
    }),
  );
  const firsts = Array.from({ length: 4000 }, (_, seed) => shuffled([0, 1, 2, 3], randomFrom(seed))[0]);
  for (const item of [0, 1, 2, 3]) {
    expect(Math.abs(firsts.filter((first) => first === item).length - 1000)).toBeLessThan(150);
  }
});

test('an address names a paper, and what makes no sense is left to chance', () => {
  expect(paperSettings('?seed=417&count=10', 5)).toEqual({ seed: 417, count: 10 });
  expect(paperSettings('', 999_999)).toEqual({ seed: 1, count: 15 });
  expect(paperSettings('?seed=-1&count=999', 6)).toEqual({ seed: 7, count: 15 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 50 }), (seed, count) => {
      expect(paperSettings(paperAddress({ seed, count }), 0)).toEqual({ seed, count });
    }),
  );
});

test('in the group a question is asked, answered, and followed by the next', () => {
  const start = { count: 2, index: 0, phase: 'asking' } as const;
  const answered = forward(start);
  expect(answered).toMatchObject({ index: 0, phase: 'answered' });
  expect(forward(answered)).toMatchObject({ index: 1, phase: 'asking' });
  const last = forward(forward(answered));
  expect(forward(last)).toBe(last);
  expect(back(last)).toMatchObject({ index: 0, phase: 'asking' });
  expect([start, answered, last].map(forwardWords)).toEqual(['看答案', '下一题', '已是最后一题']);
});

test('gaps are cut out of the text, each once', () => {
  expect(withGaps('甲乙丙丁', ['丙', '甲'])).toEqual([1, '乙', 0, '丁']);
  expect(withGaps('甲乙甲', ['甲'])).toMatch('出现 2 次');
});

describe('results', () => {
  it('are kept by course, and erased', () => {
    const store = memoryStorage();
    keepResult('levels', 'a', true, store);
    keepResult('levels', 'a', false, store);
    keepResult('bidding', 'b', true, store);
    expect(readResults('levels', store)).toEqual({ a: false });
    eraseResults('levels', store);
    expect(store.value).toBe('{"bidding":{"b":true}}');
    eraseResults('bidding', store);
    expect(store.value).toBeNull();
  });

  it.each(['{', '[]', '{"levels":1}', '{"levels":{"a":"yes"}}'])('survive what makes no sense: %s', (value) => {
    expect(readResults('levels', memoryStorage(value))).toEqual({});
  });
});

describe('on the projector', () => {
  const choice = every.find((question) => question.kind === 'choice');

  it('a question is left out when it is too long to be read from the last row', () => {
    if (choice?.kind !== 'choice') throw new Error('There is no such question.');
    const of = (length: number) => ({ ...choice, stem: '长'.repeat(length) });
    expect(fitsScreen(of(10))).toBe(true);
    expect(fitsScreen(of(600))).toBe(false);
    expect(fitsScreen({ ...of(10), stem: '行\n'.repeat(12) })).toBe(false);
  });

  it.each(banks)('%s has enough that fit for a round', (_course, bank) => {
    expect(bank.filter(fitsScreen).length).toBeGreaterThanOrEqual(12);
  });
});
