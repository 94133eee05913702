import { expect, test } from 'vitest';
import { holdingsInWords, holdingsOf } from './holdings.ts';
import { joinCatalogue } from '../join.ts';
import { minimalContent } from '../testing/minimal-content.ts';

const catalogue = joinCatalogue(minimalContent(), 'internal');
const [guigang] = catalogue.catalogues;
const [measure] = catalogue.measures;
if (!guigang || !measure) throw new Error('The minimal content has a catalogue with a measure.');

test('a catalogue holds its own entries only', () => {
  const holdings = holdingsOf(catalogue, guigang);
  expect(holdings.documents.map((entry) => entry.id)).toEqual(['GG-D1']);
  expect(holdings.forms).toEqual([]);
});

test('what it holds is said in words, without the kinds that it lacks', () => {
  expect(holdingsInWords(holdingsOf(catalogue, guigang))).toEqual(['1 个风险点', '1 项防控措施', '1 份文件']);
});

test('responsibility clauses are not counted as measures', () => {
  const clause = { ...measure, data: { ...measure.data, nature: 'responsibility' as const } };
  const holdings = { ...holdingsOf(catalogue, guigang), measures: [clause, measure, measure] };
  expect(holdingsInWords(holdings)).toContain('2 项防控措施');
  expect(holdingsInWords(holdings)).toContain('1 项责任条款');
});
