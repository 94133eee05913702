import { expect, test } from 'vitest';
import { crosswalk } from './crosswalk.ts';
import { parseText } from '../text/blocks.ts';
import type { Catalogue, Entry } from '../types.ts';

const scale = (source: string) =>
  ({
    name: '某尺度',
    stated: { source, text: '一级为最高等级。' },
    grades: [
      { label: '一级', aliases: [], normalised: 'high' },
      { label: '二级', aliases: [], normalised: 'low' },
    ],
  }) as unknown as Catalogue['scales'][number];
const document = { id: 'GG-D2', path: '/documents/gg-d2/', blocks: parseText('甲。\n\n一级为最高等级。').blocks };
const byId = new Map([['GG-D2', document as unknown as Entry]]);

test('grades stand under their normalised level, and a level without a grade is empty', () => {
  const [row] = crosswalk({ catalogues: [], scales: [scale('GG-D2')], byId });
  expect(row?.grades).toEqual([
    { level: 'extreme', labels: [] },
    { level: 'high', labels: ['一级'] },
    { level: 'medium', labels: [] },
    { level: 'low', labels: ['二级'] },
  ]);
});

test('a scale leads to the sentence that states it, where the edition has its source', () => {
  const rows = crosswalk({ catalogues: [], scales: [scale('GG-D2'), scale('GT-F5')], byId });
  expect(rows.map(({ stated }) => stated?.path)).toEqual(['/documents/gg-d2/#p2', undefined]);
});

test('scales come in the order of the catalogues that use them', () => {
  const catalogues = [{ scale: 'b' }, {}, { scale: 'a' }] as unknown as Catalogue['catalogues'];
  const scales = ['a', 'b'].map((id) => ({ ...scale('GG-D2'), id }));
  expect(crosswalk({ catalogues, scales, byId }).map((row) => row.scale.id)).toEqual(['b', 'a']);
});
