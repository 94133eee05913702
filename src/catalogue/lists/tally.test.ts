import { describe, expect, test } from 'vitest';
import { countsByCatalogue, entriesTakenFrom, tally, tallyInWords } from './tally.ts';
import { parseText } from '../text/blocks.ts';
import type { Catalogue, Document, Measure, Risk } from '../types.ts';

const risk = { kind: 'risk' } as Risk;
const measure = (nature: Measure['data']['nature']) => ({ kind: 'measure', data: { nature } }) as Measure;

describe('tally', () => {
  test('tells measures, responsibilities and findings apart', () => {
    const counts = tally([risk, measure('measure'), measure('measure'), measure('responsibility'), measure('finding')]);
    expect(counts).toEqual({ risks: 1, measures: 2, responsibilities: 1, findings: 1 });
    expect(tallyInWords(counts)).toBe('风险点 1 个、措施 2 项、责任条款 1 项、列在措施中的问题 1 项');
  });

  test('says nothing of what is not there', () => {
    expect(tallyInWords(tally([]))).toBe('');
  });
});

test('entries of a document come in the order of its text', () => {
  const first = measure('measure');
  const { blocks } = parseText('甲。\n\n乙。');
  const entriesAt = new Map([
    ['p2', [risk]],
    ['p1', [first]],
  ]);
  expect(entriesTakenFrom({ blocks, entriesAt } as unknown as Document)).toEqual([first, risk]);
});

test('catalogues that list nothing are not counted', () => {
  const [full, empty] = [{ id: 'guigang' }, { id: 'maoxian' }] as Catalogue['catalogues'][number][];
  const counts = countsByCatalogue({
    catalogues: [full, empty] as Catalogue['catalogues'],
    risks: [{ kind: 'risk', catalogue: full } as Risk],
    measures: [],
  });
  expect(counts.map(({ catalogue, listed }) => [catalogue, listed.risks])).toEqual([[full, 1]]);
});
