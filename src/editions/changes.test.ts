import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, characterDiff, type Piece } from './changes.ts';
import type { Snapshot, SnapshotEntry } from './snapshot.ts';

const entry = (id: string, more: Partial<SnapshotEntry> = {}): SnapshotEntry => ({
  id,
  kind: 'risk',
  visibility: 'public',
  title: `标题${id}`,
  text: '滥用自由裁量权。',
  place: 'GG-D1 › 一 › 第 1 项',
  ...more,
});
const FIRST: Snapshot = { edition: '2026.1', entries: ['A', 'B', 'C', 'D'].map((id) => entry(id)) };
const SECOND: Snapshot = {
  edition: '2026.2',
  entries: [
    entry('A'),
    entry('B', { text: '滥用行政处罚裁量权。' }),
    entry('C', { withdrawn: { reason: '与 A 重复', successor: 'A' } }),
    entry('D', { place: 'GG-D1 › 二 › 第 3 项' }),
    entry('E'),
  ],
};

describe('the changes between two editions', () => {
  const changes = changesBetween(FIRST, SECOND);
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

  it('tell what was added, changed, withdrawn and moved', () => {
    expect(ids(changes.added)).toEqual(['E']);
    expect(changes.changed.map(({ after }) => after.id)).toEqual(['B']);
    expect(ids(changes.withdrawn)).toEqual(['C']);
    expect(changes.moved.map(({ after }) => after.id)).toEqual(['D']);
    expect(changes.missing).toEqual([]);
  });

  it('show a change character by character', () => {
    expect(changes.changed[0]?.fields).toEqual([
      {
        field: 'text',
        pieces: [
          { kind: 'same', text: '滥用' },
          { kind: 'removed', text: '自由' },
          { kind: 'added', text: '行政处罚' },
          { kind: 'same', text: '裁量权。' },
        ],
      },
    ]);
  });

  it('are all additions for the first edition, and none between an edition and itself', () => {
    expect(changesBetween(undefined, FIRST).added).toEqual(FIRST.entries);
    expect(Object.values(changesBetween(FIRST, FIRST)).flat()).toEqual([]);
  });

  it('name what vanished', () => {
    expect(ids(changesBetween(FIRST, { ...FIRST, entries: FIRST.entries.slice(1) }).missing)).toEqual(['A']);
  });

  it('tell of a withdrawal once', () => {
    expect(changesBetween(SECOND, SECOND).withdrawn).toEqual([]);
  });
});

describe('a character diff', () => {
  const join = (pieces: readonly Piece[], left: Piece['kind']) =>
    pieces
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('');

  it('gives back both texts', () => {
    const text = fc.array(fc.constantFrom('廉', '政', '风', '险', '，', '𠮷')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = characterDiff(before, after);
        expect(join(pieces, 'added')).toBe(before);
        expect(join(pieces, 'removed')).toBe(after);
      }),
    );
  });
});
