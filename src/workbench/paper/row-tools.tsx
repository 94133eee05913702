import type { Place } from '../../forms/filled/types.ts';
import type { RowAct } from '../state/rows.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Icon, type IconName } from '../chrome/icon.tsx';
import { actOnRow } from './cell-keys.ts';
import { onToolbarKey } from '../chrome/toolbar-keys.ts';

const TOOLS: readonly { readonly act: RowAct; readonly icon: IconName; readonly label: string }[] = [
  { act: 'add', icon: 'plus', label: '在下面加一行' },
  { act: 'up', icon: 'up', label: '上移一行' },
  { act: 'down', icon: 'down', label: '下移一行' },
  { act: 'duplicate', icon: 'copy', label: '复制这一行' },
  { act: 'remove', icon: 'cross', label: '删去这一行' },
];

/** Beside a row, when one is in it. One stop of the Tab key; arrows go from tool to tool. */
export function RowTools({ place, name }: { readonly place: Extract<Place, { kind: 'cell' }>; readonly name: string }) {
  const workbench = useWorkbench();
  if (workbench.document.locked.value) return null;
  return (
    <div class="wb-row-tools no-print" role="toolbar" aria-label={`${name}：行操作`} onKeyDown={onToolbarKey}>
      {TOOLS.map(({ act, icon, label }, index) => (
        <button
          key={act}
          type="button"
          class="wb-icon-button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={label}
          title={label}
          data-act={act}
          onClick={() => {
            actOnRow(workbench, act, place);
          }}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
