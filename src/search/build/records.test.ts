import { expect, it } from 'vitest';
import { minimalCatalogue } from '../../exports/testing/minimal-catalogue.ts';
import { searchRecords } from './records.ts';

const reason = '与另一条重复。';

it('says what is to be known of an entry before it is used', () => {
  const cautions = (change?: Parameters<typeof minimalCatalogue>[1]) =>
    searchRecords(minimalCatalogue('internal', change)).map(({ caution }) => caution);
  expect(new Set(cautions())).toEqual(new Set([undefined]));
  expect(
    new Set(
      cautions(({ risks, measures, publications, documents, forms, examples, concepts }) => {
        for (const { data } of risks) data.usage = { status: 'reference', reason };
        for (const { data } of measures) data.usage = { status: 'withdrawn', reason };
        for (const { data } of publications) data.state = { status: 'withdrawn', reason };
        for (const { data } of [...documents, ...forms, ...examples, ...concepts]) data.withdrawn = { reason };
      }),
    ),
  ).toEqual(new Set(['仅供参考', '已停用', '已废止']));
});

it('lists what is withdrawn after what stands', () => {
  const order = (change?: Parameters<typeof minimalCatalogue>[1]) =>
    searchRecords(minimalCatalogue('internal', change)).map(({ id }) => id);
  const before = order();
  const withdrawn = order(({ risks }) => {
    for (const { data } of risks.slice(0, 1)) data.usage = { status: 'withdrawn', reason };
  });
  expect(withdrawn).not.toEqual(before);
  expect(withdrawn).toEqual([...before.slice(1), ...before.slice(0, 1)]);
});
