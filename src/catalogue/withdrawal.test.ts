import { expect, it } from 'vitest';
import { minimalCatalogue } from '../exports/testing/minimal-catalogue.ts';
import { snapshotOf } from '../editions/snapshot.ts';
import { withdrawalOf } from './withdrawal.ts';

const reason = '与另一条重复。';

/** The minimal catalogue with every entry withdrawn, each in the way of its kind. */
const withdrawnCatalogue = () =>
  minimalCatalogue('internal', (content) => {
    for (const { data } of [...content.risks, ...content.measures]) data.usage = { status: 'withdrawn', reason };
    for (const { data } of content.publications) data.state = { status: 'withdrawn', reason };
    for (const { data } of [...content.documents, ...content.forms, ...content.examples, ...content.concepts]) {
      data.withdrawn = { reason };
    }
  });

it('is nothing while an entry stands', () => {
  expect([...minimalCatalogue().byId.values()].map(({ data }) => withdrawalOf(data))).toEqual(
    Array(minimalCatalogue().byId.size).fill(undefined),
  );
});

it('is possible for an entry of every kind, which keeps its page', () => {
  const { byId } = withdrawnCatalogue();
  expect([...byId.keys()]).toEqual([...minimalCatalogue().byId.keys()]);
  for (const { data } of byId.values()) expect(withdrawalOf(data)).toMatchObject({ reason, successor: undefined });
});

it('is frozen with the edition', () => {
  for (const { withdrawn } of snapshotOf(withdrawnCatalogue()).entries) expect(withdrawn).toEqual({ reason });
});
