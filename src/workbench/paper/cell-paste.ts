import { pasteRows } from '../../forms/filled/paste.ts';
import type { Place } from '../../forms/filled/types.ts';
import { clipboardGrid } from '../paste/paste.ts';
import { newKey } from '../state/keys.ts';
import type { Workbench } from '../state/workbench.ts';

/** A table from Excel or Word spreads over the cells from here on; one text goes into the field as usual. */
export function onCellPaste(event: ClipboardEvent, { document, outline, change, say }: Workbench, place: Place): void {
  if (place.kind !== 'cell' || event.clipboardData === null || document.locked.value) return;
  const grid = clipboardGrid(event.clipboardData);
  if (grid === undefined) return;
  event.preventDefault();
  const { group, row, column } = place;
  const newKeys = grid.map(() => newKey());
  const filled = document.filled.value.groups.find(({ id }) => id === group);
  const target = outline.groups.find(({ id }) => id === group);
  if (!filled || !target) return;
  const { left } = pasteRows(filled, target, { row, column, grid, newKeys });
  change({ kind: 'paste', group, row, column, grid, newKeys }, { place, focus: place });
  const size = `${String(grid.length)} 行 ${String(Math.max(...grid.map((line) => line.length)))} 列`;
  say(
    left.length === 0
      ? `已贴上 ${size}，可以撤销`
      : `已贴上 ${size}；有 ${String(left.length)} 格放不下，没有贴：${left.join('、').slice(0, 60)}`,
  );
}
