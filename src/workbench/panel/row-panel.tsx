import { isBlankText } from '../../forms/filled/empty.ts';
import { columnFor } from '../../forms/lookup/cells.ts';
import { translateGrade } from '../../forms/lookup/translate-grade.ts';
import type { LookupPoint } from '../../forms/lookup/types.ts';
import { changedColumns, pointOf } from '../lookup/take-point.ts';
import { placeInWords } from '../paper/labels.ts';
import { groupIn, rowAt } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Changes } from './changes.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import { PointCard } from './point-card.tsx';
import { useLookup } from './use-lookup.ts';
import type { CellPlace } from '../state/workbench.ts';

/** The row that one is in: which standard point it was filled from, and what of that is still to be chosen. */
export function RowPanel() {
  const { place, document, outline } = useWorkbench();
  const lookup = useLookup();
  const at = place.value;
  if (at?.kind !== 'cell') return <p class="aside">先在表格里点一行，这里显示这一行的标准风险点、等级和措施。</p>;
  const row = rowAt(document.filled.value, at);
  const group = groupIn(outline, at.group);
  if (!row || !group) return null;
  const name = placeInWords({ kind: 'row', group: at.group, row: at.row }, outline, document.filled.value);
  const point = lookup && pointOf(row, lookup);
  return (
    <>
      <h2 class="wb-panel-title">{name}</h2>
      {point ? <AttachedPoint point={point} place={at} /> : <NoPoint />}
    </>
  );
}

function NoPoint() {
  const { panel, outline, place } = useWorkbench();
  const at = place.value;
  const asks = at?.kind === 'cell' && groupIn(outline, at.group)?.columns.some(({ role }) => role === 'risk');
  if (!asks) return <p class="aside">这一行不填风险点。</p>;
  return (
    <>
      <p>这一行没有带标准风险点的编号。在“风险点名称”里打字会列出相近的，也可以到目录里找。</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          panel.value = 'catalogue';
        }}
      >
        查目录
      </button>
    </>
  );
}

function AttachedPoint({ point, place }: { readonly point: LookupPoint; readonly place: CellPlace }) {
  const { document, outline, change } = useWorkbench();
  const row = rowAt(document.filled.value, place);
  const group = groupIn(outline, place.group);
  if (!row || !group) return null;
  const at = { group: place.group, row: place.row };
  return (
    <>
      <PointCard point={point}>
        <p class="wb-actions">
          <button
            type="button"
            class="link-button"
            onClick={() =>
              change({ kind: 'detach', ...at, entry: point.id }, { place, say: `已取下编号 ${point.id}，文字没有动` })
            }
          >
            取下编号
          </button>
        </p>
      </PointCard>
      {changedColumns(group, row, point).length > 0 && <Changes point={point} place={place} />}
      <LevelOffer point={point} place={place} />
      {columnFor(group.columns, 'measures') && <MeasureChoice point={point} place={place} />}
    </>
  );
}

/** The level in the words of this form's scale, with the reason. It is written only when the person says so. */
function LevelOffer({ point, place }: { readonly point: LookupPoint; readonly place: CellPlace }) {
  const { data, document, outline, lookup, change, dialog } = useWorkbench();
  const group = groupIn(outline, place.group);
  const column = group && columnFor(group.columns, 'grade');
  if (!column || !lookup.value) return null;
  const { label, reason } = translateGrade(point, data.form.scale, lookup.value.data.scales);
  const target = { kind: 'cell', group: place.group, row: place.row, column: column.id } as const;
  const current = rowAt(document.filled.value, place)?.cells[column.id];
  return (
    <section>
      <h3 class="wb-panel-subtitle">{column.label}</h3>
      <p>{reason}</p>
      <p class="wb-actions">
        {label !== undefined && current !== label && (
          <button
            type="button"
            class="button"
            onClick={() =>
              change({ ...target, value: label }, { place: target, say: `${column.label}已填 ${label}，可以撤销` })
            }
          >
            {isBlankText(current) ? `填入 ${label}` : `改为 ${label}`}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            dialog.value = 'level';
          }}
        >
          等级怎样定
        </button>
      </p>
      {current !== undefined && <p class="aside">现在写的是：{current}</p>}
    </section>
  );
}
