import { newKey } from '../state/keys.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Icon } from '../chrome/icon.tsx';

/** Adds an empty row at the end of a group. */
interface Props {
  readonly group: string;
  readonly label: string;
  /** In the narrow cell of a group's name the label is only heard. */
  readonly iconOnly?: boolean;
}

export function AddRow({ group, label, iconOnly = false }: Props) {
  const { document, outline, change } = useWorkbench();
  const target = outline.groups.find(({ id }) => id === group);
  const column = target?.columns[0]?.id;
  if (!target || column === undefined || document.locked.value) return null;
  const add = (): void => {
    const key = newKey();
    const { length } = document.filled.value.groups.find(({ id }) => id === group)?.rows ?? [];
    change(
      { kind: 'insert', group, at: length, rows: [{ key, cells: {}, entries: [] }] },
      {
        place: { kind: 'group', group },
        focus: { kind: 'cell', group, row: key, column },
        say: `已加上第 ${String(length + 1)} 行`,
      },
    );
  };
  return (
    <button type="button" class="wb-add no-print" title={iconOnly ? label : undefined} onClick={add}>
      <Icon name="plus" />
      <span class={iconOnly ? 'visually-hidden' : undefined}>
        {label}
        {target.label !== '' && <span class="visually-hidden">：{target.label}</span>}
      </span>
    </button>
  );
}
