/** A finger that moves over the slide. */
import type { CommandName } from './commands.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shorter than this is a tap, in CSS pixels. */
const SHORTEST = 50;

/** @returns where a swipe from one point to the other leads; a tap and a scroll lead nowhere */
export function swipe(from: Point, to: Point): CommandName | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < SHORTEST || Math.abs(across) < 2 * Math.abs(down)) return undefined;
  return across < 0 ? 'next' : 'previous';
}
