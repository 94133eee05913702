/** A stopwatch as plain data, so that two windows can show the same time. Times are milliseconds. */
export interface Timer {
  /** When it was started, as `Date.now()` tells; `undefined` while it stands still. */
  readonly since: number | undefined;
  /** What had been counted before. */
  readonly before: number;
}

export const STOPPED: Timer = { since: undefined, before: 0 };

export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Starts a timer that stands still, and stops one that runs. */
export function toggleTimer(timer: Timer, now: number): Timer {
  return timer.since === undefined
    ? { since: now, before: timer.before }
    : { since: undefined, before: elapsed(timer, now) };
}

/** `7:05`, `1:02:03`. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return (hours > 0 ? `${String(hours)}:${two(minutes)}` : String(minutes)) + `:${two(seconds % 60)}`;
}
