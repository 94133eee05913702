import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { anyFilled } from '../../forms/testing/forms.ts';
import { type Draft, freshName, isExpired, isUnexported } from './draft.ts';
import { openDrafts } from './indexed-db.ts';
import { memoryRepository } from './memory.ts';
import { readDraft } from './migrate.ts';
import { DraftConflict, type DraftRepository, StorageTrouble } from './repository.ts';

const draft = (id: string, rest: Partial<Draft> = {}): Draft => ({
  schema: 1,
  id,
  form: 'ES19-F1',
  name: '个人登记表 1',
  createdAt: '2026-03-01T00:00:00.000Z',
  updatedAt: '2026-03-01T00:00:00.000Z',
  revision: 0,
  filled: {
    form: 'ES19-F1',
    fields: { filler: '甲' },
    groups: [{ id: 'power', shared: {}, rows: [{ key: 'a', cells: { risk: '公车私用' }, entries: ['GG-R001'] }] }],
    asides: [{ key: 'b', kind: 'measure', text: '专人保管', from: '权力运行 · 主要内容及表现形式' }],
  },
  ...rest,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const places: readonly [string, () => Promise<DraftRepository>][] = [
  ['the database', () => openDrafts()],
  ['memory', () => Promise.resolve(memoryRepository())],
];

describe.each(places)('drafts in %s', (_, open) => {
  test('are read as they were saved, last changed first', async () => {
    const drafts = await open();
    await drafts.put(draft('a'));
    await drafts.put(draft('b', { updatedAt: '2026-03-02T00:00:00.000Z' }));
    expect((await drafts.list()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await drafts.get('a')).toEqual(draft('a', { revision: 1 }));
    await drafts.remove('a');
    expect(await drafts.get('a')).toBeUndefined();
  });

  test('are not overwritten by who has not seen the last one', async () => {
    const drafts = await open();
    const first = await drafts.put(draft('a'));
    const second = await drafts.put({ ...first, name: '第二次' });
    await expect(drafts.put({ ...first, name: '旧窗口' })).rejects.toThrow(DraftConflict);
    expect(await drafts.get('a')).toEqual(second);
  });
});

test('a database that is forbidden says so', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  await expect(openDrafts()).rejects.toMatchObject({ kind: 'blocked' });
});

test('a database that never answers counts as forbidden', async () => {
  globalThis.indexedDB = { open: () => ({ addEventListener: () => undefined }) } as unknown as IDBFactory;
  await expect(openDrafts(20)).rejects.toMatchObject({ kind: 'blocked' });
});

test('a full disk is told from a broken database', async () => {
  const drafts = await openDrafts();
  const put = IDBObjectStore.prototype.put.bind(IDBObjectStore.prototype);
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(drafts.put(draft('a'))).rejects.toMatchObject({ kind: 'full' });
  IDBObjectStore.prototype.put = put;
});

describe('a stored draft', () => {
  test('with any form filled in any way is read as it was', () => {
    fc.assert(
      fc.property(anyFilled(), (filled) => {
        expect(readDraft(draft('a', { form: filled.form, filled }))).toEqual(draft('a', { form: filled.form, filled }));
      }),
    );
  });

  test('of an earlier shape is brought up to date', () => {
    const old: Record<string, unknown> = { ...draft('a'), schema: 0 };
    delete old.revision;
    expect(readDraft(old)).toEqual(draft('a'));
  });

  test('of a later version is refused, not damaged', () => {
    expect(() => readDraft({ ...draft('a'), schema: 99 })).toThrow(StorageTrouble);
  });

  test.each([null, 'x', {}, { schema: 1 }, { ...draft('a'), filled: { form: 'x' } }])(
    'that makes no sense is refused: %j',
    (stored) => {
      expect(() => readDraft(stored)).toThrow(StorageTrouble);
    },
  );
});

test('a name has the first number that is free', () => {
  expect(freshName('个人登记表', [])).toBe('个人登记表 1');
  expect(freshName('个人登记表', ['个人登记表 1', '个人登记表 3'])).toBe('个人登记表 2');
});

test('a deleted draft is kept for thirty days', () => {
  const deletedAt = '2026-03-01T00:00:00.000Z';
  expect(isExpired({ deletedAt }, Date.parse('2026-03-30T00:00:00.000Z'))).toBe(false);
  expect(isExpired({ deletedAt }, Date.parse('2026-04-02T00:00:00.000Z'))).toBe(true);
  expect(isExpired({}, Date.parse('2099-01-01'))).toBe(false);
});

test('what was changed after the export has not left the browser', () => {
  const updatedAt = '2026-03-02T00:00:00.000Z';
  expect(isUnexported({ updatedAt })).toBe(true);
  expect(isUnexported({ updatedAt, exportedAt: '2026-03-01T00:00:00.000Z' })).toBe(true);
  expect(isUnexported({ updatedAt, exportedAt: '2026-03-03T00:00:00.000Z' })).toBe(false);
});
