import { useState } from 'preact/hooks';
import { type Draft, timeInWords } from './draft.ts';

interface Props {
  readonly draft: Draft;
  readonly isCurrent: boolean;
  readonly unexported: boolean;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** One draft of the list. What never left the browser is not deleted without a question. */
export function DraftItem({ draft, isCurrent, unexported, onOpen, onCopy, onRename, onRemove }: Props) {
  const [asking, setAsking] = useState<'rename' | 'remove'>();
  const [name, setName] = useState(draft.name);
  const done = (): void => {
    setAsking(undefined);
  };
  const of = <span class="visually-hidden">“{draft.name}”</span>;
  return (
    <li>
      <p>
        <strong>{draft.name}</strong>
        {isCurrent && '（正在填的）'}
      </p>
      <p class="aside">
        最后改于 {timeInWords(draft.updatedAt)} · {exportInWords(draft, unexported)}
        {draft.sample === true && ' · 样例'}
      </p>
      {asking === undefined && (
        <p class="wb-actions">
          {!isCurrent && (
            <button type="button" class="button" onClick={onOpen}>
              打开{of}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsking('rename');
            }}
          >
            改名{of}
          </button>
          <button type="button" class="button" onClick={onCopy}>
            复制{of}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              if (unexported && draft.sample !== true) setAsking('remove');
              else onRemove();
            }}
          >
            删去{of}
          </button>
        </p>
      )}
      {asking === 'rename' && (
        <form
          class="wb-actions"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') onRename(name.trim());
            done();
          }}
        >
          <label class="wb-field">
            <span class="visually-hidden">新名称</span>
            <input
              value={name}
              maxLength={60}
              onInput={({ currentTarget }) => {
                setName(currentTarget.value);
              }}
            />
          </label>
          <button class="button">改好</button>
          <button type="button" class="button" onClick={done}>
            不改
          </button>
        </form>
      )}
      {asking === 'remove' && (
        <div role="alert">
          <p>这份草稿还没有导出过最后的内容，删去以后只在这里留一段时间。要留底，先打开它导出。</p>
          <p class="wb-actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                done();
                onRemove();
              }}
            >
              仍然删去{of}
            </button>
            <button type="button" class="button" onClick={done}>
              留着
            </button>
          </p>
        </div>
      )}
    </li>
  );
}

function exportInWords({ exportedAt }: Draft, unexported: boolean): string {
  if (exportedAt === undefined) return '还没有导出过';
  return unexported ? `${timeInWords(exportedAt)}导出以后又改过` : `${timeInWords(exportedAt)}导出`;
}
