import { expect, it } from 'vitest';
import { joinCatalogue } from '../join.ts';
import type { RawContent } from '../raw.ts';
import { minimalContent, type Mutable } from '../testing/minimal-content.ts';
import type { Measure } from '../types.ts';
import { controlled } from './controlled.ts';

function measureAfter(change: (content: Mutable<RawContent>) => void): Measure {
  const content = minimalContent();
  change(content);
  const [measure] = joinCatalogue(content, 'public').measures;
  if (measure === undefined) throw new Error('no measure');
  return measure;
}

it('does not call a shared section more than that', () => {
  const measure = measureAfter(() => undefined);
  expect(controlled(measure)).toMatchObject({ label: '同属一部分的风险点', risks: [{ id: 'GG-R001' }] });
});

it('says that a matched risk is controlled', () => {
  const measure = measureAfter(({ measures: [first] }) => {
    if (first) first.data.mitigates = [{ risk: 'GG-R001' as never, basis: 'editorial' }];
  });
  expect(controlled(measure)?.label).toBe('防控');
});

it('says nothing of a measure without a risk', () => {
  expect(controlled({ risks: [] })).toBeUndefined();
});
