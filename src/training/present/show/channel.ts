/** Keeps the window of the room and the window of the presenter on the same slide. */
import type { DeckState } from '../deck-state.ts';
import { channelName, type Message, readMessage, type SharedState, stateMessage } from '../messages.ts';

interface Window {
  readonly current: () => DeckState;
  /** Takes over what the other window shows. */
  readonly follow: (state: SharedState) => void;
}

/** @returns tells the other window a new state */
export function connect(course: string, { current, follow }: Window): (state: DeckState) => void {
  const channel = new BroadcastChannel(channelName(course));
  const post = (message: Message): void => {
    channel.postMessage(message);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message?.kind === 'hello') post(stateMessage(current()));
    else if (message) follow({ index: message.index, black: message.black, timer: message.timer });
  });
  post({ kind: 'hello' });
  return (state) => {
    post(stateMessage(state));
  };
}
