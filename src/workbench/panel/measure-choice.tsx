import { useState } from 'preact/hooks';
import { isBlankText } from '../../forms/filled/empty.ts';
import type { LinkBasis } from '../../catalogue/types.ts';
import { columnFor, measureCells } from '../../forms/lookup/cells.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import { groupIn, rowAt } from '../state/places.ts';
import { type CellPlace, useWorkbench } from '../state/workbench.ts';
import { EntryLink } from './point-card.tsx';

const BASES: Readonly<Record<LinkBasis, string>> = {
  numbered: '原文按编号对应',
  editorial: '编者对应',
  section: '同在原文一个部分',
};

/** Measures that are linked to the point; those that the person ticks go into the column for measures. */
export function MeasureChoice({ point, place }: { readonly point: LookupPoint; readonly place: CellPlace }) {
  const { document, outline, lookup, change } = useWorkbench();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const group = groupIn(outline, place.group);
  const row = rowAt(document.filled.value, place);
  const column = group && columnFor(group.columns, 'measures');
  if (!group || !row || !column || !lookup.value) return null;
  const { measure } = lookup.value;
  const linked = point.measures.flatMap(({ id, basis }) => {
    const found = measure(id);
    return found ? [{ found, basis }] : [];
  });
  const write = (): void => {
    const chosen = linked.map(({ found }) => found).filter(({ id }) => ticked.includes(id));
    const added = measureCells(group, chosen)[column.id] ?? '';
    const before = row.cells[column.id];
    const text = isBlankText(before) ? added : `${before ?? ''}\n${added}`;
    change(
      {
        kind: 'fill',
        group: place.group,
        row: place.row,
        cells: { [column.id]: text },
        entries: chosen.map(({ id }) => id),
      },
      { place, say: `已填入 ${String(chosen.length)} 条措施，可以撤销` },
    );
    setTicked([]);
  };
  return (
    <section>
      <h3 class="wb-panel-subtitle">{column.label}</h3>
      {linked.length === 0 && <p class="aside">原文没有与这一条对应的措施，请自己写。</p>}
      <ul class="wb-choices">
        {linked.map(({ found, basis }) => (
          <li key={found.id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(found.id)}
                onChange={({ currentTarget }) => {
                  setTicked(
                    currentTarget.checked ? [...ticked, found.id] : ticked.filter((other) => other !== found.id),
                  );
                }}
              />
              <span>
                {found.title}
                <span class="aside"> {BASES[basis]}</span>
                {row.entries.includes(found.id) && <span class="aside"> · 已填入</span>}
              </span>
            </label>
            <details>
              <summary class="aside">
                原文 <span class="visually-hidden">{found.id}</span>
              </summary>
              <p class="wb-source">{found.text}</p>
              <p class="aside">
                <EntryLink id={found.id} path={found.path} kind="measure" />
              </p>
            </details>
          </li>
        ))}
      </ul>
      {linked.length > 0 && (
        <button type="button" class="button" disabled={ticked.length === 0} onClick={write}>
          {ticked.length === 0 ? '先勾选要填入的措施' : `填入所选 ${String(ticked.length)} 条`}
        </button>
      )}
    </section>
  );
}
