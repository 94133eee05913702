/** Undo and redo over immutable states. Pure. */

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** Nearest first. */
  readonly future: readonly T[];
  /** What the last step was part of: further steps of the same run replace it instead of piling up. */
  readonly run: Run | undefined;
}

/** A run of steps that are undone together: typing on in one cell. */
export interface Run {
  readonly key: string;
  /** Time of its last step, in milliseconds. */
  readonly at: number;
}

/** Steps that are kept: more than anybody goes back, and little memory, as states share what did not change. */
const MOST = 300;
/** Milliseconds after which typing on in the same place is a step of its own. */
const PAUSE = 1500;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], run: undefined };
}

/**
 * @param run steps of one key that follow each other without a long pause become one; without it the step stands alone
 * @returns the same history when nothing changed
 */
export function record<T>(history: History<T>, next: T, run?: Run): History<T> {
  if (Object.is(next, history.present)) return history;
  const goesOn =
    run !== undefined && history.run?.key === run.key && run.at - history.run.at < PAUSE && history.past.length > 0;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present: next, future: [], run };
}

/** @returns the same history when there is nothing to go back to */
export function undo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const previous = past.at(-1);
  if (previous === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], run: undefined };
}

/** @returns the same history when nothing was undone */
export function redo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const [next, ...others] = future;
  if (next === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: next, future: others, run: undefined };
}
