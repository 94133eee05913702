/**
 * Windows of one browser that have the same draft open: one writes, the others read or take over.
 *
 * `BroadcastChannel` and not Web Locks: these exist with https only, and an intranet often has none. A window that is
 * frozen and does not answer cannot do harm: what it saves later is refused, see {@link DraftRepository.put}.
 */

type Message =
  | { readonly kind: 'who' | 'mine' | 'yours'; readonly draft: string }
  /** The window that asks writes from now on. */
  | { readonly kind: 'take'; readonly draft: string };

export interface DraftWindows {
  /** @returns whether another window is writing this draft */
  isElsewhere(): Promise<boolean>;
  /** This window writes from now on. */
  claim(): void;
  /** Asks the other window to save and let go; resolves when it has, or when it does not answer. */
  takeOver(): Promise<void>;
  close(): void;
}

/** Milliseconds for which an answer is waited. */
const PATIENCE = 250;
const PATIENCE_TO_SAVE = 1500;

/**
 * @param draft identifier of the draft
 * @param letGo saves what is pending; called when another window takes over
 * @param channel is given by tests
 */
export function draftWindows(
  draft: string,
  letGo: () => Promise<void>,
  channel = new BroadcastChannel('lianjing-drafts'),
): DraftWindows {
  let mine = false;
  const say = (kind: Message['kind']): void => {
    channel.postMessage({ kind, draft } satisfies Message);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.draft !== draft || !mine) return;
    if (data.kind === 'who') say('mine');
    if (data.kind === 'take') {
      mine = false;
      void letGo().finally(() => {
        say('yours');
      });
    }
  });
  const ask = (question: 'who' | 'take', answer: 'mine' | 'yours', patience: number): Promise<boolean> =>
    new Promise((resolve) => {
      const done = (heard: boolean): void => {
        clearTimeout(timer);
        channel.removeEventListener('message', hear);
        resolve(heard);
      };
      const hear = ({ data }: MessageEvent<Message>): void => {
        if (data.draft === draft && data.kind === answer) done(true);
      };
      const timer = setTimeout(() => {
        done(false);
      }, patience);
      channel.addEventListener('message', hear);
      say(question);
    });
  return {
    isElsewhere: () => ask('who', 'mine', PATIENCE),
    claim: () => {
      mine = true;
    },
    takeOver: async () => {
      await ask('take', 'yours', PATIENCE_TO_SAVE);
      mine = true;
    },
    close: () => {
      channel.close();
    },
  };
}

/** Whether a draft that is not in hand here is being written in another window. */
export async function isOpenElsewhere(draft: string): Promise<boolean> {
  const windows = draftWindows(draft, () => Promise.resolve());
  const elsewhere = await windows.isElsewhere();
  windows.close();
  return elsewhere;
}
