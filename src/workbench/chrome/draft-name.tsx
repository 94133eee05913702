import { useState } from 'preact/hooks';
import { shortTime } from '../drafts/draft.ts';
import type { Keeping } from '../drafts/keeper.ts';
import { useWorkbench } from '../state/workbench.ts';

/** The name of the draft, which can be changed, and whether it is saved. */
export function DraftName() {
  const { session, document } = useWorkbench();
  const { name, updatedAt } = session.head.value;
  const [typed, setTyped] = useState<string>();
  const done = (): void => {
    if (typed !== undefined && typed.trim() !== '' && typed.trim() !== name) session.rename(typed.trim());
    setTyped(undefined);
  };
  return (
    <div class="wb-draft">
      <label class="wb-draft-name">
        <span class="visually-hidden">草稿名称</span>
        <input
          value={typed ?? name}
          maxLength={60}
          readOnly={document.locked.value}
          autocomplete="off"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
          onBlur={done}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) done();
          }}
        />
      </label>
      <span class="aside" data-keeping={session.keeping.value?.state ?? 'empty'}>
        {keepingInWords(session.keeping.value, session.repository.lasting, shortTime(updatedAt))}
      </span>
    </div>
  );
}

function keepingInWords(keeping: Keeping | undefined, lasting: boolean, time: string): string {
  if (keeping === undefined) return '还没有写，写了就自动保存';
  if (!lasting) return '只在这个页面里，没有保存';
  switch (keeping.state) {
    case 'saved':
      return `已保存在这个浏览器里 ${time}`;
    case 'saving':
      return '正在保存';
    case 'conflict':
      return '没有保存：另一个窗口已保存较新的内容';
    case 'failed':
      return '没有保存';
  }
}
