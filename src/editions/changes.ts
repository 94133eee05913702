/** What changed between two editions. Pure. */
import { diffChars } from 'diff';
import type { Snapshot, SnapshotEntry } from './snapshot.ts';

/** A run of characters that stayed, went or came. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What readers are told of, in this order; the place is told as a move. */
export const COMPARED = ['title', 'text', 'level', 'category', 'domain'] as const;
export type ComparedField = (typeof COMPARED)[number];

export interface FieldChange {
  readonly field: ComparedField;
  readonly pieces: readonly Piece[];
}

export interface EntryChange {
  readonly before: SnapshotEntry;
  readonly after: SnapshotEntry;
}

export interface ChangedEntry extends EntryChange {
  readonly fields: readonly FieldChange[];
}

export interface Changes {
  readonly added: readonly SnapshotEntry[];
  readonly changed: readonly ChangedEntry[];
  /** Withdrawn in the later edition; the page stays, with the reason. */
  readonly withdrawn: readonly SnapshotEntry[];
  /** The same text, now from another place. */
  readonly moved: readonly EntryChange[];
  /** Gone without a trace, which an integrity rule forbids for what was ever frozen. */
  readonly missing: readonly SnapshotEntry[];
}

/** Everything is added by the first edition. */
const NOTHING: Snapshot = { edition: '', entries: [] };

/** @param before the edition before, or nothing for the first one */
export function changesBetween(before: Snapshot | undefined, after: Snapshot): Changes {
  const earlier = byId(before ?? NOTHING);
  const later = byId(after);
  const pairs = after.entries.flatMap((entry): EntryChange[] => {
    const previous = earlier.get(entry.id);
    return previous === undefined ? [] : [{ before: previous, after: entry }];
  });
  return {
    added: after.entries.filter(({ id }) => !earlier.has(id)),
    changed: pairs.map(withFields).filter(({ fields }) => fields.length > 0),
    withdrawn: pairs
      .filter((pair) => pair.before.withdrawn === undefined && pair.after.withdrawn !== undefined)
      .map((pair) => pair.after),
    moved: pairs.filter((pair) => pair.before.place !== pair.after.place),
    missing: [...earlier.values()].filter(({ id }) => !later.has(id)),
  };
}

const byId = ({ entries }: Snapshot): ReadonlyMap<string, SnapshotEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const withFields = ({ before, after }: EntryChange): ChangedEntry => ({
  before,
  after,
  fields: COMPARED.flatMap((field): FieldChange[] =>
    before[field] === after[field] ? [] : [{ field, pieces: characterDiff(before[field] ?? '', after[field] ?? '') }],
  ),
});

/** The shortest way from one text to another, character by character. */
export const characterDiff = (before: string, after: string): readonly Piece[] =>
  diffChars(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
