/** The draft in hand: what is written into the document is saved, and only one window writes. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FormDocument } from '../state/document.ts';
import { newKey } from '../state/keys.ts';
import { type Draft, DRAFT_SCHEMA } from './draft.ts';
import { draftKeeper, type Keeper, type Keeping } from './keeper.ts';
import type { DraftRepository } from './repository.ts';
import { type DraftWindows, draftWindows } from './windows.ts';

/** What is known of a draft beside its content. */
export type DraftHead = Omit<Draft, 'schema' | 'revision' | 'filled' | 'deletedAt'>;

/** Who writes: this window, another one, or nobody here because another one has saved what is not seen here. */
export type Owner = 'here' | 'elsewhere' | 'conflict';

export interface Session {
  readonly head: ReadonlySignal<DraftHead>;
  /** `undefined`: nothing has been written yet, and nothing is stored. */
  readonly keeping: ReadonlySignal<Keeping | undefined>;
  readonly owner: ReadonlySignal<Owner>;
  readonly repository: DraftRepository;
  rename(name: string): void;
  /** A file with the content as it is has left the browser. */
  exported(): void;
  flush(): Promise<void>;
  /** This window writes from now on, beginning with what was saved last. */
  takeOver(): Promise<void>;
  /** What stands here becomes a draft of its own. */
  saveAsNew(name: string): Promise<string>;
  /** Whether something would be lost if the page went away now. */
  readonly unsaved: boolean;
  /** The draft was deleted: nothing of it is saved any more. */
  discard(): void;
  close(): void;
}

export function newHead(form: string, name: string, sample = false): DraftHead {
  const now = new Date().toISOString();
  return { id: newKey(), form, name, createdAt: now, updatedAt: now, ...(sample && { sample }) };
}

/** What is known of a stored draft. */
export function headOf({ id, form, name, createdAt, updatedAt, exportedAt, sample }: Draft): DraftHead {
  return { id, form, name, createdAt, updatedAt, exportedAt, sample };
}

/**
 * @param stored the draft as it was read; without it nothing is stored before something is written
 * @param begun is called when a new draft is stored for the first time
 */
export function openSession(
  document: FormDocument,
  repository: DraftRepository,
  start: { readonly head: DraftHead; readonly stored: Draft | undefined },
  begun: (head: DraftHead) => void,
): Session {
  const head = signal(start.head);
  const keeping = signal<Keeping | undefined>(start.stored && { state: 'saved' });
  const owner = signal<Owner>('here');
  let isStored = start.stored !== undefined;

  const setOwner = (next: Owner): void => {
    owner.value = next;
    document.locked.value = next !== 'here';
  };
  const keeperFrom = (revision: number): Keeper =>
    draftKeeper(repository, revision, (state) => {
      keeping.value = state;
      if (state.state === 'conflict') setOwner('conflict');
    });
  let keeper = keeperFrom(start.stored?.revision ?? 0);

  const save = (): void => {
    if (owner.value !== 'here') return;
    if (!isStored) {
      isStored = true;
      begun(head.value);
    }
    keeper.changed(draftOf(head.value, document));
  };
  const windows: DraftWindows = draftWindows(head.value.id, async () => {
    await keeper.flush();
    keeper.stop();
    setOwner('elsewhere');
  });

  let seen = document.filled.peek();
  const stop = effect(() => {
    const filled = document.filled.value;
    if (filled === seen) return;
    seen = filled;
    head.value = { ...head.peek(), updatedAt: new Date().toISOString() };
    save();
  });

  void windows.isElsewhere().then((elsewhere) => {
    if (elsewhere) setOwner('elsewhere');
    else windows.claim();
  });

  return {
    head,
    keeping,
    owner,
    repository,
    rename: (name) => {
      head.value = { ...head.value, name };
      save();
    },
    exported: () => {
      head.value = { ...head.value, exportedAt: new Date().toISOString() };
      save();
    },
    flush: () => keeper.flush(),
    takeOver: async () => {
      await windows.takeOver();
      const { id } = head.value;
      const last = await repository.get(id);
      keeper.stop();
      keeper = keeperFrom(last?.revision ?? 0);
      if (last !== undefined) {
        head.value = headOf(last);
        seen = last.filled;
        document.open(last.filled);
      }
      keeping.value = { state: 'saved' };
      setOwner('here');
    },
    saveAsNew: async (name) => {
      const copy = newHead(head.value.form, name, head.value.sample);
      await repository.put(draftOf(copy, document));
      return copy.id;
    },
    get unsaved() {
      return keeper.pending || (isStored && !repository.lasting);
    },
    discard: () => {
      keeper.stop();
      setOwner('elsewhere');
    },
    close: () => {
      stop();
      void keeper.flush().then(() => {
        keeper.stop();
      });
      windows.close();
    },
  };
}

function draftOf(head: DraftHead, document: FormDocument): Draft {
  return { ...head, schema: DRAFT_SCHEMA, revision: 0, filled: document.filled.peek() };
}
