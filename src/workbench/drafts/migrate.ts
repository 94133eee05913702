/** Reads what is stored, in whichever shape an earlier version of the site stored it. Pure. */
import { isFilledForm } from './is-filled-form.ts';
import { type Draft, DRAFT_SCHEMA } from './draft.ts';
import { StorageTrouble } from './repository.ts';

type Stored = Readonly<Record<string, unknown>>;

/** The migration at index n makes schema n + 1 of schema n. Schema 0 was never released; it is what tests begin with. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [(stored) => ({ ...stored, revision: 0, schema: 1 })];

/**
 * @param stored a record of the database
 * @returns the draft in today's shape
 * @throws StorageTrouble `newer`: a later version of the site wrote it; `broken`: it is no draft
 */
export function readDraft(stored: unknown): Draft {
  if (!isRecord(stored) || typeof stored.schema !== 'number') throw new StorageTrouble('broken');
  if (stored.schema > DRAFT_SCHEMA) throw new StorageTrouble('newer');
  let current: Stored = stored;
  for (const migration of MIGRATIONS.slice(stored.schema)) current = migration(current);
  if (!isDraft(current)) throw new StorageTrouble('broken');
  return current;
}

function isDraft(value: Stored): value is Stored & Draft {
  const texts = [value.id, value.form, value.name, value.createdAt, value.updatedAt];
  return (
    value.schema === DRAFT_SCHEMA &&
    typeof value.revision === 'number' &&
    texts.every((text) => typeof text === 'string') &&
    isFilledForm(value.filled)
  );
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
