import type { ComponentChildren } from 'preact';
import type { TroubleKind } from '../drafts/repository.ts';
import { useWorkbench } from '../state/workbench.ts';
import { openDraft } from '../start/address.ts';

/** What one has to know before going on: nothing is saved, or another window is writing. */
export function Notices() {
  const workbench = useWorkbench();
  const { session, dialog } = workbench;
  const keeping = session.keeping.value;
  const exportJson = (
    <button
      type="button"
      class="button"
      onClick={() => {
        dialog.value = 'export';
      }}
    >
      导出
    </button>
  );
  return (
    <div class="wb-notices no-print" role="alert">
      {!session.repository.lasting && (
        <Notice actions={exportJson}>
          这个浏览器不让网页保存草稿（可能是无痕窗口，或者禁用了网站数据）。可以照常填写，但内容只在这个页面里，关掉或刷新就没有了。离开之前请导出
          JSON 或 Word。
        </Notice>
      )}
      {keeping?.state === 'failed' && (
        <Notice
          actions={
            <>
              <button type="button" class="button" onClick={() => void session.flush()}>
                再保存一次
              </button>
              {exportJson}
            </>
          }
        >
          {TROUBLES[keeping.kind]}
        </Notice>
      )}
      {session.owner.value === 'elsewhere' && (
        <Notice
          actions={
            <button type="button" class="button" onClick={() => void session.takeOver()}>
              改在这里填写
            </button>
          }
        >
          这份草稿正在另一个窗口里填写，这里只能看。要在这里写，先接过来：另一个窗口会保存好，改为只能看。
        </Notice>
      )}
      {session.owner.value === 'conflict' && (
        <Notice
          actions={
            <>
              <button
                type="button"
                class="button"
                onClick={() => void session.saveAsNew(`${session.head.value.name}（另存）`).then(openDraft)}
              >
                把这里的另存为一份草稿
              </button>
              <button type="button" class="button" onClick={() => void session.takeOver()}>
                不要这里的，读入已保存的
              </button>
            </>
          }
        >
          另一个窗口已经保存了这份草稿较新的内容，没有覆盖它。您最后在这里写的没有保存进去，还在页面上。
        </Notice>
      )}
    </div>
  );
}

const TROUBLES: Readonly<Record<TroubleKind, string>> = {
  full: '没有保存进去：浏览器的存储空间满了。内容还在页面上，没有丢。请先导出 JSON 存到磁盘，再删去旧草稿或清理磁盘，然后再保存一次。',
  blocked: '没有保存进去：浏览器不让网页存储数据。内容还在页面上，没有丢。请先导出 JSON 存到磁盘。',
  broken: '没有保存进去：浏览器的数据库出了问题。内容还在页面上，没有丢。请先导出 JSON 存到磁盘，再试一次。',
  newer: '没有保存进去：这份草稿是较新版本的网页写的。请先导出 JSON，再刷新页面。',
};

function Notice({ children, actions }: { readonly children: ComponentChildren; readonly actions: ComponentChildren }) {
  return (
    <div class="wb-notice">
      <p>{children}</p>
      <p class="wb-notice-actions">{actions}</p>
    </div>
  );
}
