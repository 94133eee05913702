/**
 * A questionnaire while it is being filled in. `sessionStorage['lianjing:survey:bidders']` holds it as its file would:
 * it is gone when the tab is closed, so that the next at a shared computer does not find it.
 */
import { readSheet, type Sheet, writeSheet } from './answer-file.ts';
import type { KeyStorage } from '../../site/key-storage.ts';
import type { Survey } from './survey.ts';

const keyOf = ({ id }: Survey): string => `lianjing:survey:${id}`;

/** @returns `undefined` when there is none, or one that makes no sense */
export function keptSheet(survey: Survey, storage: KeyStorage): Sheet | undefined {
  const result = readSheet(storage.getItem(keyOf(survey)) ?? '', [survey]);
  return result.ok ? result.sheet : undefined;
}

export function keepSheet(survey: Survey, sheet: Sheet, storage: KeyStorage): void {
  storage.setItem(keyOf(survey), writeSheet(survey, sheet));
}

export function eraseSheet(survey: Survey, storage: KeyStorage): void {
  storage.removeItem(keyOf(survey));
}
