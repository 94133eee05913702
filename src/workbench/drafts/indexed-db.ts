/** Drafts in the browser's own database. Nothing of it leaves the computer. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'; // promises, and transactions that do not close early
import type { Draft } from './draft.ts';
import { readDraft } from './migrate.ts';
import { DraftConflict, type DraftRepository, StorageTrouble } from './repository.ts';

const NAME = 'lianjing-drafts';
const VERSION = 1;
/** Milliseconds after which a database that does not open counts as blocked. */
const PATIENCE = 4000;

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** @throws StorageTrouble `blocked` when the browser does not let us store anything */
export async function openDrafts(patience = PATIENCE): Promise<DraftRepository> {
  const opened = open();
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new StorageTrouble('blocked'));
    }, patience);
  });
  const database = await Promise.race([opened, late]).catch((error: unknown) => {
    throw troubleOf(error, 'blocked');
  });
  return repositoryOf(database);
}

async function open(): Promise<IDBPDatabase<Schema>> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(NAME, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('drafts', { keyPath: 'id' });
    },
    // A later version of the site wants to change the database: it shall not wait for this window.
    blocking: () => {
      database.close();
    },
  });
  return database;
}

function repositoryOf(database: IDBPDatabase<Schema>): DraftRepository {
  return {
    lasting: true,
    list: async () => {
      const stored = await database.getAll('drafts').catch(rethrow);
      return stored.flatMap(readable).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    },
    get: async (id) => {
      const stored: unknown = await database.get('drafts', id).catch(rethrow);
      return stored === undefined ? undefined : readDraft(stored);
    },
    put: async (draft) => {
      const saved = { ...draft, revision: draft.revision + 1 };
      try {
        // Reading and writing are one transaction: two windows cannot both have seen the last revision.
        const transaction = database.transaction('drafts', 'readwrite');
        const stored = await transaction.store.get(draft.id);
        if (stored !== undefined && stored.revision !== draft.revision) throw new DraftConflict();
        await Promise.all([transaction.store.put(saved), transaction.done]);
      } catch (error) {
        if (error instanceof DraftConflict) throw error;
        throw troubleOf(error, 'broken');
      }
      return saved;
    },
    remove: (id) => database.delete('drafts', id).catch(rethrow),
  };
}

/** A draft that cannot be read is left where it is and not shown; the others are. */
function readable(stored: unknown): Draft[] {
  try {
    return [readDraft(stored)];
  } catch {
    return [];
  }
}

function rethrow(error: unknown): never {
  throw troubleOf(error, 'broken');
}

function troubleOf(error: unknown, otherwise: 'blocked' | 'broken'): StorageTrouble {
  if (error instanceof StorageTrouble) return error;
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  return new StorageTrouble(name === 'QuotaExceededError' ? 'full' : otherwise, error);
}
