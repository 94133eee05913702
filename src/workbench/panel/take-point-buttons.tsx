import { isBlankRow } from '../../forms/filled/empty.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import { fillFrom } from '../lookup/suggester.ts';
import { placeInWords } from '../paper/labels.ts';
import { newKey } from '../state/keys.ts';
import { groupIn, rowAt } from '../state/places.ts';
import { type CellPlace, useWorkbench } from '../state/workbench.ts';
import { targetGroup } from '../lookup/target-group.ts';

/** Into the row that one is in, or into a new one under the point's own category. */
export function TakePoint({ point }: { readonly point: LookupPoint }) {
  const workbench = useWorkbench();
  const { place, outline, document } = workbench;
  const filled = document.filled.value;
  if (document.locked.value) return null;
  const at = place.value;
  const here = at?.kind === 'cell' && rowAt(filled, at) && riskCell(at) ? riskCell(at) : undefined;
  const group = targetGroup(outline, point, at?.kind === 'cell' ? at.group : undefined);

  function riskCell(from: CellPlace): CellPlace | undefined {
    const column = groupIn(outline, from.group)?.columns.find(({ role }) => role === 'risk');
    return column && { ...from, column: column.id };
  }
  const add = (): void => {
    const column = group?.columns.find(({ role }) => role === 'risk')?.id;
    if (!group || column === undefined) return;
    const rows = filled.groups.find(({ id }) => id === group.id)?.rows ?? [];
    const blank = rows.find((row) => isBlankRow(row) && row.entries.length === 0);
    fillFrom(workbench, { kind: 'cell', group: group.id, row: blank?.key ?? newKey(), column }, point);
  };
  return (
    <p class="wb-actions">
      {here && (
        <button type="button" class="button" onClick={() => fillFrom(workbench, here, point)}>
          填入{placeInWords({ kind: 'row', group: here.group, row: here.row }, outline, filled)}
        </button>
      )}
      {group && (
        <button type="button" class="button" onClick={add}>
          {group.label === '' ? '填到新的一行' : `填到“${group.label}”新的一行`}
        </button>
      )}
      {!here && !group && <span class="aside">先在表格里点一行，再填入</span>}
    </p>
  );
}
