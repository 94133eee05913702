import type { DialogName, PanelName } from '../state/workbench.ts';
import { useWorkbench } from '../state/workbench.ts';
import { DraftName } from './draft-name.tsx';
import { Icon } from './icon.tsx';
import { redoStep, undoStep } from './undo.ts';

/** Above the paper, never on it. */
export function Toolbar() {
  const workbench = useWorkbench();
  const { document, panel, findings } = workbench;
  const open = (name: DialogName) => () => {
    workbench.dialog.value = name;
  };
  const count = findings.value.length;
  const toggle = (name: PanelName) => () => {
    panel.value = panel.value === name ? undefined : name;
  };
  return (
    <div class="wb-toolbar no-print">
      <DraftName />
      <div class="wb-tools">
        <button
          type="button"
          class="button"
          disabled={!document.canUndo.value}
          onClick={() => {
            undoStep(workbench);
          }}
        >
          <Icon name="undo" />
          撤销
        </button>
        <button
          type="button"
          class="button"
          disabled={!document.canRedo.value}
          onClick={() => {
            redoStep(workbench);
          }}
        >
          <Icon name="redo" />
          重做
        </button>
        <span class="wb-gap" />
        <button type="button" class="button" onClick={open('drafts')}>
          草稿
        </button>
        <button type="button" class="button" onClick={open('import')}>
          导入
        </button>
        <button type="button" class="button" onClick={open('export')}>
          导出
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            print();
          }}
        >
          打印
        </button>
        <span class="wb-gap" />
        <button type="button" class="button" onClick={open('help')}>
          怎样用
        </button>
        <button type="button" class="button" aria-expanded={panel.value === 'catalogue'} onClick={toggle('catalogue')}>
          查目录
        </button>
        <button type="button" class="button" aria-expanded={panel.value === 'findings'} onClick={toggle('findings')}>
          检查{count > 0 && ` ${String(count)}`}
        </button>
      </div>
    </div>
  );
}
