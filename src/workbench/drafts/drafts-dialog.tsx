import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../chrome/dialog.tsx';
import { useClose } from '../chrome/use-close.ts';
import { NEW_DRAFT, openDraft } from '../start/address.ts';
import { useWorkbench } from '../state/workbench.ts';
import { type Draft, freshName, isUnexported, KEPT_DAYS, timeInWords } from './draft.ts';
import { DraftItem } from './draft-item.tsx';
import { newKey } from '../state/keys.ts';
import { isOpenElsewhere } from './windows.ts';

/** All drafts of this form: open, copy, delete, and bring back what was deleted. */
export function DraftsDialog() {
  const { data, session } = useWorkbench();
  const close = useClose();
  const { repository } = session;
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [status, setStatus] = useState('');
  const refresh = async (): Promise<void> => {
    await session.flush();
    setDrafts((await repository.list()).filter(({ form }) => form === data.form.id));
  };
  const guarded = (work: () => Promise<void>) => () => {
    void work().catch(() => {
      setStatus('没有办成：浏览器的存储读写不了。草稿没有动。');
    });
  };
  useEffect(() => {
    void refresh().catch(() => {
      setStatus('草稿读不出来：浏览器的存储打不开。');
    });
  }, []);
  const current = session.head.value.id;
  const names = drafts.map(({ name }) => name);
  const kept = drafts.filter(({ deletedAt }) => deletedAt === undefined);
  const deleted = drafts.filter(({ deletedAt }) => deletedAt !== undefined);

  const change = async (draft: Draft, next: Partial<Draft>): Promise<boolean> => {
    // The window that writes it would find its draft changed behind its back.
    if (draft.id !== current && (await isOpenElsewhere(draft.id))) {
      setStatus(`“${draft.name}”正在另一个窗口里填写，请到那个窗口里改。`);
      return false;
    }
    await repository.put({ ...draft, ...next });
    return true;
  };
  const remove = async (draft: Draft): Promise<void> => {
    if (!(await change(draft, { deletedAt: new Date().toISOString() }))) return;
    setStatus(`已删去“${draft.name}”，${String(KEPT_DAYS)} 天内可以恢复`);
    if (draft.id === current) {
      close();
      session.discard();
      location.hash = '';
      return;
    }
    await refresh();
  };
  const copy = async (draft: Draft): Promise<void> => {
    const now = new Date().toISOString();
    const name = freshName(draft.name, names);
    await repository.put({
      ...draft,
      id: newKey(),
      name,
      createdAt: now,
      updatedAt: now,
      exportedAt: undefined,
      revision: 0,
    });
    setStatus(`已复制为“${name}”`);
    await refresh();
  };
  const restore = async (draft: Draft): Promise<void> => {
    await repository.put({ ...draft, deletedAt: undefined });
    setStatus(`已恢复“${draft.name}”`);
    await refresh();
  };
  const erase = async (draft: Draft): Promise<void> => {
    await repository.remove(draft.id);
    setStatus(`已彻底删去“${draft.name}”`);
    await refresh();
  };
  return (
    <Dialog title="草稿" onClose={close}>
      <p class="aside">草稿存在这台电脑的这个浏览器里，别的电脑看不到。清除浏览数据会一起清掉，重要的请导出。</p>
      <p class="wb-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            close();
            openDraft(NEW_DRAFT);
          }}
        >
          填一份新的
        </button>
      </p>
      <p role="status">{status}</p>
      {kept.length === 0 && <p>还没有存下草稿，写一个字就有了。</p>}
      <ul class="wb-drafts">
        {kept.map((draft) => (
          <DraftItem
            key={draft.id}
            draft={draft}
            isCurrent={draft.id === current}
            onOpen={() => {
              close();
              openDraft(draft.id);
            }}
            onCopy={guarded(() => copy(draft))}
            onRemove={guarded(() => remove(draft))}
            onRename={(name) => {
              if (draft.id === current) {
                session.rename(name);
                guarded(refresh)();
              } else
                guarded(async () => {
                  await change(draft, { name });
                  await refresh();
                })();
            }}
            unexported={isUnexported(draft)}
          />
        ))}
      </ul>
      {deleted.length > 0 && (
        <details>
          <summary>
            已删去的 {deleted.length} 份（{KEPT_DAYS} 天后清除）
          </summary>
          <ul class="wb-drafts">
            {deleted.map((draft) => (
              <li key={draft.id}>
                <p>
                  {draft.name} <span class="aside">删于 {timeInWords(draft.deletedAt ?? '')}</span>
                </p>
                <p class="wb-actions">
                  <button type="button" class="button" onClick={guarded(() => restore(draft))}>
                    恢复<span class="visually-hidden">“{draft.name}”</span>
                  </button>
                  <button type="button" class="button" onClick={guarded(() => erase(draft))}>
                    彻底删去<span class="visually-hidden">“{draft.name}”</span>
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  );
}
