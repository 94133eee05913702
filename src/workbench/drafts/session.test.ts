import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyFilled } from '../../forms/filled/empty.ts';
import { outlineOf } from '../../forms/filled/outline.ts';
import { countedKeys, formOf } from '../../forms/testing/forms.ts';
import { formDocument } from '../state/document.ts';
import type { Draft } from './draft.ts';
import { memoryRepository } from './memory.ts';
import type { DraftRepository } from './repository.ts';
import { newHead, openSession, type Session } from './session.ts';

const form = formOf('ES19-F1');
const outline = outlineOf(form);
const sessions: Session[] = [];

const start = (repository: DraftRepository, stored?: Draft) => {
  const document = formDocument(outline, stored?.filled ?? emptyFilled(form, countedKeys()));
  const begun: string[] = [];
  const head = stored ?? newHead('ES19-F1', '个人登记表 1');
  const session = openSession(document, repository, { head, stored }, ({ id }) => begun.push(id));
  sessions.push(session);
  return { document, session, begun };
};
const write = (value: string) => ({ kind: 'field', field: 'filler', value }) as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  vi.useRealTimers();
});

test('nothing is stored before something is written', async () => {
  const drafts = memoryRepository();
  const { document, session, begun } = start(drafts);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await drafts.list()).toEqual([]);
  document.apply(write('甲'));
  expect(begun).toHaveLength(1);
  await session.flush();
  expect((await drafts.list()).map(({ filled }) => filled.fields.filler)).toEqual(['甲']);
});

test('a draft opened twice is written by the first window until the second takes over', async () => {
  vi.useRealTimers();
  const drafts = memoryRepository();
  const first = start(drafts);
  first.document.apply(write('甲'));
  await first.session.flush();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const [stored] = await drafts.list();
  const second = start(drafts, stored);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(second.session.owner.value).toBe('elsewhere');
  expect(second.document.apply(write('乙'))).toBe(false);

  // Not yet saved when it is taken over: it is saved, and seen by the other window.
  first.document.apply(write('甲乙'));
  await second.session.takeOver();
  expect(second.document.filled.value.fields.filler).toBe('甲乙');
  expect(first.session.owner.value).toBe('elsewhere');
  expect(first.document.apply(write('丙'))).toBe(false);
  second.document.apply(write('丁'));
  await second.session.flush();
  expect((await drafts.list())[0]?.filled.fields.filler).toBe('丁');
});

test('what cannot be saved because another window saved is kept as a draft of its own', async () => {
  const drafts = memoryRepository();
  const { document, session } = start(drafts);
  document.apply(write('甲'));
  await session.flush();
  const [stored] = await drafts.list();
  if (stored) await drafts.put({ ...stored, name: '别的窗口' });
  document.apply(write('乙'));
  await session.flush();
  expect(session.owner.value).toBe('conflict');
  const id = await session.saveAsNew('另存');
  expect((await drafts.get(id))?.filled.fields.filler).toBe('乙');
  expect((await drafts.list()).map(({ name }) => name).sort()).toEqual(['别的窗口', '另存'].sort());
});
