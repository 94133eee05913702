/** What a look-up is narrowed to, and how it is widened when nothing is found. Pure. */
import type { OutlineCategory } from '../../forms/filled/outline.ts';

export interface Narrowing {
  readonly category?: OutlineCategory | undefined;
  readonly domain?: string | undefined;
  readonly post?: string | undefined;
}

export interface Widening {
  readonly narrowing: Narrowing;
  /** What was let go, to be said; '' for nothing. */
  readonly said: string;
}

/** @returns from narrow to wide: first the post is let go, then the domain, then the category of the row */
export function widenings({ category, domain, post }: Narrowing): Widening[] {
  const steps: Widening[] = [{ narrowing: { category, domain, post }, said: '' }];
  if (post !== undefined) steps.push({ narrowing: { category, domain }, said: '这个岗位没有查到，已放宽到各岗位' });
  if (domain !== undefined) steps.push({ narrowing: { category }, said: '这个领域没有查到，已放宽到各领域' });
  if (category !== undefined) steps.push({ narrowing: {}, said: '这一类没有查到，以下是其他类的' });
  return steps;
}
