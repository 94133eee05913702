/** Saves the draft in hand: soon after each change, one saving after the other, at once when the page goes away. */
import type { Draft } from './draft.ts';
import { DraftConflict, type DraftRepository, StorageTrouble, type TroubleKind } from './repository.ts';

export type Keeping =
  { readonly state: 'saved' | 'saving' | 'conflict' } | { readonly state: 'failed'; readonly kind: TroubleKind };

export interface Keeper {
  /** The draft as it is now; it will be saved. */
  changed(draft: Draft): void;
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
  /** Never saves again: another window has the draft. */
  stop(): void;
  /** Whether something would be lost if the page went away now. */
  readonly pending: boolean;
}

/** Milliseconds after a change: long enough that typing is not slowed, short enough that a crash costs a word. */
export const SOON = 400;

/**
 * @param tell is called with every change of what is going on, and with the saved draft
 */
export function draftKeeper(
  repository: DraftRepository,
  revision: number,
  tell: (keeping: Keeping, saved?: Draft) => void,
): Keeper {
  let known = revision;
  let waiting: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;

  const save = async (): Promise<void> => {
    while (waiting !== undefined && !stopped) {
      const draft: Draft = waiting;
      waiting = undefined;
      try {
        const saved = await repository.put({ ...draft, revision: known });
        known = saved.revision;
        tell({ state: isWaiting() ? 'saving' : 'saved' }, saved);
      } catch (error) {
        // What could not be saved is saved with the next change, or when somebody asks for it.
        waiting ??= draft;
        if (error instanceof DraftConflict) stopped = true;
        tell(
          error instanceof DraftConflict
            ? { state: 'conflict' }
            : { state: 'failed', kind: error instanceof StorageTrouble ? error.kind : 'broken' },
        );
        return;
      }
    }
  };
  // A function, because the assignment happens while the saving is awaited.
  const isWaiting = (): boolean => waiting !== undefined;
  const start = (): Promise<void> => {
    clearTimeout(timer);
    running ??= save().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    changed: (draft) => {
      if (stopped) return;
      waiting = draft;
      tell({ state: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(() => void start(), SOON);
    },
    flush: start,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    get pending() {
      return waiting !== undefined || running !== undefined;
    },
  };
}
