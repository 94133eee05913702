/** The editions with their changes, and the history of an entry. Pure. */
import type { Catalogue } from '../catalogue/types.ts';
import type { EditionData } from '../schemas/vocabularies.ts';
import { type Changes, changesBetween } from './changes.ts';
import { publicPart, type Snapshot, snapshotOf } from './snapshot.ts';

export interface EditionChanges {
  readonly edition: EditionData;
  /** `undefined` for the first one. */
  readonly previous: EditionData | undefined;
  readonly changes: Changes;
}

/**
 * @param frozen snapshots of earlier editions; for the present one the catalogue itself speaks, so that the page says
 * what the site shows
 * @returns the latest edition first
 * @throws Error when an earlier edition has no snapshot
 */
export function timeline(catalogue: Catalogue, frozen: readonly Snapshot[]): readonly EditionChanges[] {
  const visible = catalogue.edition === 'public' ? frozen.map(publicPart) : frozen;
  const snapshots = catalogue.editions.map((edition): Snapshot => {
    if (edition === catalogue.current) return snapshotOf(catalogue);
    const found = visible.find((snapshot) => snapshot.edition === edition.id);
    if (found === undefined) throw new Error(`版次 ${edition.id} 没有定版记录 src/content/editions/${edition.id}.json`);
    return found;
  });
  return catalogue.editions
    .flatMap((edition, index): EditionChanges[] => {
      const after = snapshots[index];
      if (after === undefined) return [];
      return [
        { edition, previous: catalogue.editions[index - 1], changes: changesBetween(snapshots[index - 1], after) },
      ];
    })
    .toReversed();
}

export const CHANGE_WORDS = { added: '收录', changed: '修改', withdrawn: '停用', moved: '调整出处' } as const;
/** The anchor of an edition on the page of changes: `edition-2026-1`. */
export const editionAnchor = (id: string): string => `edition-${id.replace('.', '-')}`;

export type ChangeKind = keyof typeof CHANGE_WORDS;
export const CHANGE_KINDS = ['added', 'changed', 'withdrawn', 'moved'] as const satisfies readonly ChangeKind[];

export interface HistoryEvent {
  readonly edition: string;
  readonly change: ChangeKind;
}

/** What happened to every entry, by identifier, the earliest first. */
export type Histories = ReadonlyMap<string, readonly HistoryEvent[]>;

export function histories(editions: readonly EditionChanges[]): Histories {
  const events = new Map<string, HistoryEvent[]>();
  const note = (id: string, event: HistoryEvent): void => {
    events.set(id, [...(events.get(id) ?? []), event]);
  };
  for (const { edition, changes } of editions.toReversed()) {
    for (const { id } of changes.added) note(id, { edition: edition.id, change: 'added' });
    for (const { after } of changes.changed) note(after.id, { edition: edition.id, change: 'changed' });
    for (const { after } of changes.moved) note(after.id, { edition: edition.id, change: 'moved' });
    for (const { id } of changes.withdrawn) note(id, { edition: edition.id, change: 'withdrawn' });
  }
  return events;
}

/** `2026.1 收录；2026.2 修改` */
export const historyInWords = (events: readonly HistoryEvent[]): string =>
  events.map(({ edition, change }) => `${edition} ${CHANGE_WORDS[change]}`).join('；');
