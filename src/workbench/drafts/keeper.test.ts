import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { draftKeeper, type Keeping, SOON } from './keeper.ts';
import { memoryRepository } from './memory.ts';
import { type DraftRepository, StorageTrouble } from './repository.ts';

const draft = (name: string): Draft => ({
  schema: 1,
  id: 'a',
  form: 'ES19-F1',
  name,
  createdAt: '',
  updatedAt: '',
  revision: 0,
  filled: { form: 'ES19-F1', fields: {}, groups: [], asides: [] },
});
const told: Keeping[] = [];
const keep = (repository: DraftRepository) =>
  draftKeeper(repository, 0, (keeping) => {
    told.push(keeping);
  });

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('saves the last of several changes, soon', async () => {
  const drafts = memoryRepository();
  const keeper = keep(drafts);
  keeper.changed(draft('1'));
  keeper.changed(draft('2'));
  expect(keeper.pending).toBe(true);
  await vi.advanceTimersByTimeAsync(SOON);
  expect((await drafts.get('a'))?.name).toBe('2');
  expect(told.at(-1)).toEqual({ state: 'saved' });
  expect(keeper.pending).toBe(false);
});

test('saves at once when told, and what was changed meanwhile', async () => {
  const drafts = memoryRepository();
  const keeper = keep(drafts);
  keeper.changed(draft('1'));
  const saving = keeper.flush();
  keeper.changed(draft('2'));
  await saving;
  await keeper.flush();
  expect((await drafts.get('a'))?.name).toBe('2');
});

test('says when the disk is full, and saves when there is room again', async () => {
  const drafts = memoryRepository();
  let full = true;
  const keeper = keep({
    ...drafts,
    put: (item) => (full ? Promise.reject(new StorageTrouble('full')) : drafts.put(item)),
  });
  keeper.changed(draft('1'));
  await vi.advanceTimersByTimeAsync(SOON);
  expect(told.at(-1)).toEqual({ state: 'failed', kind: 'full' });
  expect(keeper.pending).toBe(true);
  full = false;
  await keeper.flush();
  expect((await drafts.get('a'))?.name).toBe('1');
  expect(told.at(-1)).toEqual({ state: 'saved' });
});

test('does not overwrite what another window saved', async () => {
  const drafts = memoryRepository();
  const keeper = keep(drafts);
  await drafts.put(draft('别的窗口'));
  keeper.changed(draft('这个窗口'));
  await vi.advanceTimersByTimeAsync(SOON);
  expect(told.at(-1)).toEqual({ state: 'conflict' });
  keeper.changed(draft('再改'));
  await vi.advanceTimersByTimeAsync(SOON);
  expect((await drafts.get('a'))?.name).toBe('别的窗口');
});
