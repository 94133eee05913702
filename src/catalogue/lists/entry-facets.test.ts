import { expect, test } from 'vitest';
import { facetsOf, gradesOf, risksControlled } from './entry-facets.ts';
import { joinCatalogue } from '../join.ts';
import { minimalContent } from '../testing/minimal-content.ts';
import type { Link, LinkBasis, Risk } from '../types.ts';

const { risks, measures } = joinCatalogue(minimalContent(), 'public');
const [risk] = risks;
const [measure] = measures;
if (!risk || !measure) throw new Error('The minimal content has a risk and a measure.');

const other: Risk = { ...risk, id: 'GG-R002', level: 'low', category: { ...risk.category, id: 'conduct' } };
const link = (target: Risk, basis: LinkBasis): Link<Risk> => ({ target, basis });

test('a risk has its own category and level', () => {
  expect(facetsOf(risk)).toEqual({
    category: ['power'],
    level: ['extreme'],
    catalogue: ['guigang'],
    domain: ['penalty'],
  });
});

test('a measure takes category and level from the risks of its section', () => {
  expect(facetsOf({ ...measure, risks: [link(risk, 'section'), link(other, 'section')] })).toMatchObject({
    category: ['power', 'conduct'],
    level: ['extreme', 'low'],
  });
});

test.each(['numbered', 'editorial'] as const)('a %s link outweighs those of the section', (basis) => {
  expect(risksControlled({ risks: [link(other, basis), link(risk, 'section')] })).toEqual([other]);
});

test('a measure without a risk has neither category nor level, but keeps its domain', () => {
  expect(facetsOf({ ...measure, risks: [] })).toEqual({
    category: [],
    level: [],
    catalogue: ['guigang'],
    domain: ['penalty'],
  });
});

test('grades are named once each, 未定级 among them', () => {
  const unrated: Risk = { ...other, grade: undefined, level: 'unrated' };
  const links = [risk, other, unrated].map((target) => link(target, 'section'));
  expect(gradesOf({ ...measure, risks: links }).map((grade) => grade?.label)).toEqual(['4级', undefined]);
});
