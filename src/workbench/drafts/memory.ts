import type { Draft } from './draft.ts';
import { DraftConflict, type DraftRepository } from './repository.ts';

/** Drafts that live as long as the page: where the browser forbids storage, and in tests. */
export function memoryRepository(): DraftRepository {
  const drafts = new Map<string, Draft>();
  return {
    lasting: false,
    list: () => Promise.resolve([...drafts.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))),
    get: (id) => Promise.resolve(drafts.get(id)),
    put: (draft) => {
      const stored = drafts.get(draft.id);
      if (stored !== undefined && stored.revision !== draft.revision) return Promise.reject(new DraftConflict());
      const saved = { ...draft, revision: draft.revision + 1 };
      drafts.set(draft.id, saved);
      return Promise.resolve(saved);
    },
    remove: (id) => {
      drafts.delete(id);
      return Promise.resolve();
    },
  };
}
