import { expect, test } from 'vitest';
import { conceptsMentionedIn, entriesByKind, groupConcepts } from './concepts.ts';
import type { Concept, Measure, Risk } from '../types.ts';

const entry = { kind: 'risk', id: 'GG-R001' } as Risk;
const concept = (group: Concept['data']['group'], mentionedBy: readonly Risk[] = []) =>
  ({ data: { group }, mentionedBy }) as unknown as Concept;

test('groups come in their order, empty ones not at all', () => {
  const method = concept('方法');
  const kind = concept('分类');
  expect(groupConcepts([method, kind]).map(({ name, concepts }) => [name, concepts])).toEqual([
    ['分类', [kind]],
    ['方法', [method]],
  ]);
});

test('an entry names the concepts that it mentions', () => {
  const mentioned = concept('制度', [entry]);
  expect(conceptsMentionedIn(entry, [concept('分类'), mentioned])).toEqual([mentioned]);
});

test('entries that mention a concept come by kind', () => {
  const measure = { kind: 'measure' } as Measure;
  expect(entriesByKind([measure, entry])).toEqual([
    { kind: 'risk', entries: [entry] },
    { kind: 'measure', entries: [measure] },
  ]);
  expect(entriesByKind([])).toEqual([]);
});
