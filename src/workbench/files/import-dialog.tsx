import { useState } from 'preact/hooks';
import type { Imported, ImportResult } from '../../forms/files/types.ts';
import type { FilledForm } from '../../forms/filled/types.ts';
import { Dialog } from '../chrome/dialog.tsx';
import { useClose } from '../chrome/use-close.ts';
import { placeInWords } from '../paper/labels.ts';
import { openAsNewDraft } from '../start/start.ts';
import { newKey } from '../state/keys.ts';
import { useWorkbench } from '../state/workbench.ts';

interface Read {
  readonly name: string;
  readonly result: ImportResult;
}

/** Reads a file, says what was understood and what was not, and makes a new draft only when told to. */
export function ImportDialog() {
  const { data } = useWorkbench();
  const close = useClose();
  const [read, setRead] = useState<Read>();
  const [status, setStatus] = useState('');
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setRead(undefined);
    setStatus(`正在读 ${file.name}`);
    try {
      const { importFile } = await import('../../forms/files/index.ts');
      setRead({ name: file.name, result: await importFile(file, data.form, data.known, newKey) });
      setStatus('');
    } catch {
      setStatus(`${file.name} 没有读成：需要的程序没有读到，或者文件打不开。请再选一次，草稿没有动。`);
    }
  };
  return (
    <Dialog title="导入" onClose={close}>
      <p>
        可以导入这里导出的 JSON 和 Word，也可以导入手工填好的《{data.form.shortTitle}》Word
        文件。文件只在这台电脑上读，不会上传；正在填的草稿不动，读到的内容建成一份新草稿。
      </p>
      <label class="wb-field">
        <span>选一个文件</span>
        <input
          type="file"
          accept=".docx,.json,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{status}</p>
      {read && !read.result.ok && (
        <p class="wb-notice" role="alert">
          {read.result.message}
        </p>
      )}
      {read?.result.ok === true && <Report name={read.name} imported={read.result} />}
    </Dialog>
  );
}

function Report({ name, imported }: { readonly name: string; readonly imported: Imported }) {
  const workbench = useWorkbench();
  const close = useClose();
  const { filled, report } = imported;
  const open = (): void => {
    close();
    const kept: FilledForm = {
      ...filled,
      asides: [
        ...filled.asides,
        ...report.unplaced.map(({ where, text }) => ({ key: newKey(), kind: 'text' as const, text, from: where })),
      ],
    };
    void openAsNewDraft(workbench, kept, { name: name.replace(/\.[a-z]+$/i, '').slice(0, 60) });
  };
  return (
    <section aria-label="读到了什么">
      <h3>读到了什么</h3>
      <p role="status">{report.summary}</p>
      {report.notices.length > 0 && (
        <>
          <h3>请核对</h3>
          <ul>
            {report.notices.map(({ message, place }, index) => (
              <li key={index}>
                {place && `${placeInWords(place, workbench.outline, filled)}：`}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {report.unplaced.length > 0 && (
        <>
          <h3>没有认出该填到哪里的文字</h3>
          <p class="aside">会随新草稿搁在一边，在“检查”里看得到，不会丢。</p>
          <ul>
            {report.unplaced.map(({ where, text }, index) => (
              <li key={index}>
                <span class="aside">{where}</span> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="wb-actions">
        <button type="button" class="button" onClick={open}>
          建成一份新草稿
        </button>
        <button type="button" class="button" onClick={close}>
          不要
        </button>
      </p>
    </section>
  );
}
