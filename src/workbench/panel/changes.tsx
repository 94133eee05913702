import { useEffect, useState } from 'preact/hooks';
import { pointCells } from '../../forms/lookup/cells.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import { changedColumns } from '../lookup/take-point.ts';
import { groupIn, rowAt } from '../state/places.ts';
import { type CellPlace, useWorkbench } from '../state/workbench.ts';

interface Piece {
  readonly value: string;
  readonly added?: boolean | undefined;
  readonly removed?: boolean | undefined;
}

/** What was changed of the standard wording, character by character, and the way back. */
export function Changes({ point, place }: { readonly point: LookupPoint; readonly place: CellPlace }) {
  const { document, outline, change } = useWorkbench();
  const group = groupIn(outline, place.group);
  const row = rowAt(document.filled.value, place);
  if (!group || !row) return null;
  const standard = pointCells(group, point);
  const columns = changedColumns(group, row, point);
  const cells = Object.fromEntries(columns.map((column) => [column, standard[column] ?? '']));
  return (
    <section>
      <h3 class="wb-panel-subtitle">已改动</h3>
      {columns.map((column) => (
        <div key={column}>
          <p class="aside">{group.columns.find(({ id }) => id === column)?.label}</p>
          <Difference before={standard[column] ?? ''} after={row.cells[column] ?? ''} />
        </div>
      ))}
      <button
        type="button"
        class="button"
        onClick={() =>
          change(
            { kind: 'fill', group: place.group, row: place.row, cells, entries: [] },
            { place, say: '已恢复标准表述，可以撤销' },
          )
        }
      >
        恢复原文
      </button>
    </section>
  );
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Myers' algorithm, kept well by jsdiff; nobody needs it before something is changed.
    void import('diff').then(({ diffChars }) => {
      if (isCurrent) setPieces(diffChars(before, after));
    });
    return () => {
      isCurrent = false;
    };
  }, [before, after]);
  if (after === '') return <p class="wb-source aside">没有写</p>;
  return (
    <p class="wb-source">
      {pieces.map(({ value, added, removed }, index) => {
        if (added) return <ins key={index}>{value}</ins>;
        if (removed) return <del key={index}>{value}</del>;
        return <span key={index}>{value}</span>;
      })}
    </p>
  );
}
