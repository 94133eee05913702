/** From the address to a draft in hand. */
import { signal, type Signal } from '@preact/signals';
import { emptyFilled } from '../../forms/filled/empty.ts';
import { outlineOf } from '../../forms/filled/outline.ts';
import type { FilledForm } from '../../forms/filled/types.ts';
import type { Room } from '../chrome/room.ts';
import type { WorkbenchData } from '../data.ts';
import { type Draft, DRAFT_SCHEMA, freshName, isExpired } from '../drafts/draft.ts';
import { openDrafts } from '../drafts/indexed-db.ts';
import { memoryRepository } from '../drafts/memory.ts';
import type { DraftRepository } from '../drafts/repository.ts';
import { headOf, newHead, openSession } from '../drafts/session.ts';
import { formDocument } from '../state/document.ts';
import { newKey } from '../state/keys.ts';
import { makeWorkbench, type Workbench } from '../state/workbench.ts';
import { draftInAddress, keepInAddress, NEW_DRAFT, openDraft } from './address.ts';

export type Start =
  | { readonly kind: 'opening' }
  /** Drafts of this form are there: go on with one of them, or begin anew. */
  | {
      readonly kind: 'choose';
      readonly drafts: readonly Draft[];
      readonly missing: boolean;
      readonly begin: () => void;
    }
  | { readonly kind: 'open'; readonly workbench: Workbench };

/** Opens what the address says, now and whenever it says something else. */
/** @param room how much room there is for the paper */
export function startWorkbench(data: WorkbenchData, room: Signal<Room>): Signal<Start> {
  const start = signal<Start>({ kind: 'opening' });
  const repository = openDrafts().catch(() => memoryRepository());
  const show = async (): Promise<void> => {
    await closeOpen(start);
    start.value = await opened(data, await repository, start, room);
  };
  addEventListener('hashchange', () => void show());
  guard(start);
  void show();
  return start;
}

async function opened(
  data: WorkbenchData,
  repository: DraftRepository,
  start: Signal<Start>,
  room: Signal<Room>,
): Promise<Start> {
  const all = await draftsOf(data.form.id, repository);
  const id = draftInAddress();
  const stored = all.find((draft) => draft.id === id && draft.deletedAt === undefined);
  if (stored !== undefined) return openStored(data, repository, stored, room);
  const drafts = all.filter(({ deletedAt }) => deletedAt === undefined);
  const begin = (): void => {
    start.value = beginNew(data, repository, all, room);
  };
  if (id === NEW_DRAFT || (drafts.length === 0 && id === undefined)) return beginNew(data, repository, all, room);
  return { kind: 'choose', drafts, missing: id !== undefined, begin };
}

async function draftsOf(form: string, repository: DraftRepository): Promise<readonly Draft[]> {
  const all = await repository.list().catch(() => []);
  // What was thrown away long ago goes for good.
  for (const draft of all) if (isExpired(draft, Date.now())) await repository.remove(draft.id).catch(() => undefined);
  return all.filter((draft) => draft.form === form);
}

function openStored(data: WorkbenchData, repository: DraftRepository, stored: Draft, room: Signal<Room>): Start {
  const document = formDocument(outlineOf(data.form), stored.filled);
  const session = openSession(document, repository, { head: headOf(stored), stored }, () => undefined);
  return { kind: 'open', workbench: makeWorkbench(data, document, session, room) };
}

function beginNew(data: WorkbenchData, repository: DraftRepository, all: readonly Draft[], room: Signal<Room>): Start {
  const taken = all.map(({ name }) => name);
  const head = newHead(data.form.id, freshName(data.form.shortTitle, taken));
  const document = formDocument(outlineOf(data.form), emptyFilled(data.form, newKey));
  const session = openSession(document, repository, { head, stored: undefined }, begun);
  return { kind: 'open', workbench: makeWorkbench(data, document, session, room) };
}

/** Asked once something is there to lose; otherwise the browser may clear it when the disk is full. */
function begun({ id }: { readonly id: string }): void {
  keepInAddress(id);
  // Only there with https; elsewhere drafts are kept as long as there is room.
  if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
}

/** Stores a new draft with this content and opens it; the draft in hand stays as it is. */
export async function openAsNewDraft(
  { data, session }: Workbench,
  filled: FilledForm,
  options: { readonly name: string; readonly sample?: boolean },
): Promise<void> {
  const head = newHead(data.form.id, options.name, options.sample);
  await session.repository.put({ ...head, schema: DRAFT_SCHEMA, revision: 0, filled });
  openDraft(head.id);
}

async function closeOpen(start: Signal<Start>): Promise<void> {
  const { value } = start;
  if (value.kind !== 'open') return;
  await value.workbench.session.flush().catch(() => undefined);
  value.workbench.session.close();
}

/** Saves when the page is put away, and asks before something is lost. */
function guard(start: Signal<Start>): void {
  const session = () => (start.value.kind === 'open' ? start.value.workbench.session : undefined);
  const flush = (): void => void session()?.flush();
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  addEventListener('beforeunload', (event) => {
    if (session()?.unsaved !== true) return;
    flush();
    event.preventDefault();
  });
}
