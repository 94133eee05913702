import { describe, expect, test } from 'vitest';
import { groupByCatalogue, groupBySection, groupByUsefulSection } from './groups.ts';
import { joinCatalogue } from '../join.ts';
import { minimalContent } from '../testing/minimal-content.ts';

const [risk] = joinCatalogue(minimalContent(), 'public').risks;
if (!risk) throw new Error('The minimal content has a risk.');
const inSection = (id: string, section: string) => ({ ...risk, id, section: { id: section, title: section } as never });
const first = inSection('GG-R001', 'penalty');
const second = inSection('GG-R002', 'finance');
const third = inSection('GG-R003', 'penalty');

describe('grouping', () => {
  test('keeps the order of catalogues and of entries', () => {
    const elsewhere = { ...risk, id: 'HZ-R01', catalogue: { ...risk.catalogue, id: 'haizhu' } };
    const groups = groupByCatalogue([first, second, elsewhere]);
    expect(groups.map((group) => [group.catalogue.id, group.entries.map((entry) => entry.id)])).toEqual([
      ['guigang', ['GG-R001', 'GG-R002']],
      ['haizhu', ['HZ-R01']],
    ]);
  });

  test('divides a catalogue by its sections', () => {
    const sharesSection = { ...third, section: first.section };
    const groups = groupBySection([first, second, sharesSection]);
    expect(groups.map((group) => group.entries.map((entry) => entry.id))).toEqual([
      ['GG-R001', 'GG-R003'],
      ['GG-R002'],
    ]);
  });

  test('passes over a division into parts of one entry each, or into one part', () => {
    expect(groupBySection([first, second])).toHaveLength(2);
    expect(groupByUsefulSection([first, second])).toEqual([{ section: undefined, entries: [first, second] }]);
    expect(groupByUsefulSection([first])).toEqual([{ section: undefined, entries: [first] }]);
  });
});
