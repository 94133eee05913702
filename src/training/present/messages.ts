/** What the window of the room and the window of the presenter tell each other over a BroadcastChannel. */
import type { DeckState } from './deck-state.ts';
import type { Timer } from './timer.ts';

/** The part of the state that both windows share; each has its own overview. */
export type SharedState = Pick<DeckState, 'index' | 'black' | 'timer'>;

export type Message =
  /** A window that has just been opened asks where the other one is. */
  { readonly kind: 'hello' } | ({ readonly kind: 'state' } & SharedState);

export const channelName = (course: string): string => `lianjing:present:${course}`;

export const stateMessage = ({ index, black, timer }: SharedState): Message => ({ kind: 'state', index, black, timer });

/** @returns `undefined` for what no window of ours can have sent */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data)) return undefined;
  if (data.kind === 'hello') return { kind: 'hello' };
  const { kind, index, black, timer } = data;
  return kind === 'state' && isCount(index) && typeof black === 'boolean' && isTimer(timer)
    ? { kind, index, black, timer }
    : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isTimer = (value: unknown): value is Timer =>
  isRecord(value) && typeof value.before === 'number' && (value.since === undefined || typeof value.since === 'number');
