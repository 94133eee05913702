/** The edge to Astro: the frozen snapshots, read once per build. */
import { loadCatalogue } from '../catalogue/load.ts';
import { snapshotSchema } from './snapshot.ts';
import { type EditionChanges, type Histories, histories, timeline } from './timeline.ts';

const files = import.meta.glob<unknown>('../content/editions/*.json', { eager: true, import: 'default' });

let loaded: Promise<readonly EditionChanges[]> | undefined;

export function loadTimeline(): Promise<readonly EditionChanges[]> {
  const load = async () =>
    timeline(
      await loadCatalogue(),
      Object.values(files).map((file) => snapshotSchema.parse(file)),
    );
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

let loadedHistories: Promise<Histories> | undefined;

export function loadHistories(): Promise<Histories> {
  loadedHistories ??= loadTimeline().then(histories);
  return loadedHistories;
}
