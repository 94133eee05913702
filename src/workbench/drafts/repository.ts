/** Where drafts are kept: IndexedDB, or the memory of the page where the browser allows nothing else. */
import type { Draft } from './draft.ts';

export interface DraftRepository {
  /** Whether what is put here is still there tomorrow. */
  readonly lasting: boolean;
  /** All drafts, deleted ones too, last changed first. */
  list(): Promise<readonly Draft[]>;
  get(id: string): Promise<Draft | undefined>;
  /**
   * Saves the draft if nobody else has saved it since.
   * @returns the draft with its new revision
   * @throws DraftConflict, StorageTrouble
   */
  put(draft: Draft): Promise<Draft>;
  /** Removes it for good. */
  remove(id: string): Promise<void>;
}

/** Another window has saved this draft; what is saved is not overwritten. */
export class DraftConflict extends Error {}

/** Why a draft could not be read or written. */
export type TroubleKind = 'blocked' | 'full' | 'broken' | 'newer';

export class StorageTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}
