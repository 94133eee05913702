import { describe, expect, it } from 'vitest';
import { changesFeed } from '../exports/feeds/changes-feed.ts';
import { minimalCatalogue } from '../exports/testing/minimal-catalogue.ts';
import { type Snapshot, snapshotOf, snapshotSchema } from './snapshot.ts';
import { histories, historyInWords, timeline } from './timeline.ts';

/** Two editions, of which the first said something else of the risk and did not know the measure. */
const EARLIER = { id: '2000.1', date: '2000-01-01', summary: '旧版。' };
const catalogue = minimalCatalogue('internal', (content) => {
  const [present] = content.editions;
  if (present) content.editions.unshift({ ...present, data: EARLIER });
});
const frozen: Snapshot = {
  edition: EARLIER.id,
  entries: snapshotOf(catalogue)
    .entries.filter(({ kind }) => kind !== 'measure')
    .map((entry) => (entry.kind === 'risk' ? { ...entry, title: '旧标题' } : entry)),
};

describe('the timeline', () => {
  const editions = timeline(catalogue, [frozen]);

  it('compares each edition with the one before, the latest first', () => {
    expect(editions.map(({ edition, previous }) => [edition.id, previous?.id])).toEqual([
      [catalogue.current.id, EARLIER.id],
      [EARLIER.id, undefined],
    ]);
    expect(editions[0]?.changes.added.map(({ id }) => id)).toEqual(['GG-M001']);
    expect(editions[0]?.changes.changed.map(({ after }) => after.id)).toEqual(['GG-R001']);
  });

  it('gives every entry its history', () => {
    const all = histories(editions);
    expect(historyInWords(all.get('GG-R001') ?? [])).toBe(`2000.1 收录；${catalogue.current.id} 修改`);
    expect([...all.keys()].toSorted()).toEqual([...catalogue.byId.keys()].toSorted());
  });

  it('becomes a feed with an item for each edition and each change after the first', () => {
    expect(changesFeed(catalogue, editions).items.map(({ title }) => title)).toEqual([
      `廉镜 ${catalogue.current.id}`,
      '收录：GG-M001 规范自由裁量权',
      '修改：GG-R001 滥用自由裁量权',
      '廉镜 2000.1',
    ]);
  });

  it('shows the public nothing internal of an earlier edition', () => {
    const open = minimalCatalogue('public', (content) => {
      const [present] = content.editions;
      if (present) content.editions.unshift({ ...present, data: EARLIER });
    });
    const words = JSON.stringify(timeline(open, [frozen]));
    expect(words).not.toContain('ES20-X01');
    expect(words).toContain('GG-R001');
  });

  it('wants a snapshot of every earlier edition', () => {
    expect(() => timeline(catalogue, [])).toThrow('2000.1 没有定版记录');
  });
});

it('a snapshot is what the schema says', () => {
  expect(snapshotSchema.safeParse(JSON.parse(JSON.stringify(snapshotOf(catalogue)))).success).toBe(true);
});
