import { useId, useState } from 'preact/hooks';
import { columnFor } from '../../forms/lookup/cells.ts';
import type { LookupScale } from '../../forms/lookup/types.ts';
import { siteBase } from '../../search/show/site-base.ts';
import { Dialog } from '../chrome/dialog.tsx';
import { useClose } from '../chrome/use-close.ts';
import { useLookup } from '../panel/use-lookup.ts';
import { placeInWords } from '../paper/labels.ts';
import { groupIn, rowAt } from '../state/places.ts';
import { type CellPlace, useWorkbench } from '../state/workbench.ts';

/** Which level: the sources' own words for each, and nothing chosen beforehand. */
export function LevelDialog() {
  const { data } = useWorkbench();
  const close = useClose();
  const lookup = useLookup();
  const scale = lookup?.data.scales.find(({ id }) => id === data.form.scale);
  return (
    <Dialog title="等级怎样定" onClose={close}>
      {lookup === undefined && <p class="aside">正在读</p>}
      {lookup && !scale && <p>这张表不填等级。</p>}
      {lookup && scale && <Helper scale={scale} all={lookup.data.scales} />}
    </Dialog>
  );
}

function Helper({ scale, all }: { readonly scale: LookupScale; readonly all: readonly LookupScale[] }) {
  const { place, document, outline, change } = useWorkbench();
  const close = useClose();
  const [chosen, setChosen] = useState<string>();
  const name = useId();
  const at = place.value?.kind === 'cell' ? gradeCell(place.value) : undefined;
  const grade = scale.grades.find(({ label }) => label === chosen);
  // From the lightest: one asks whether more would be needed.
  const grades = scale.grades.toReversed();

  function gradeCell(from: CellPlace): CellPlace | undefined {
    const group = groupIn(outline, from.group);
    const column = group && columnFor(group.columns, 'grade');
    return column && rowAt(document.filled.value, from) ? { ...from, column: column.id } : undefined;
  }
  const asksForForms = Object.keys(scale.says).length > 0;
  return (
    <>
      <p>
        这张表用的尺度是{scale.name}。{scale.direction}
      </p>
      <fieldset class="wb-grades">
        <legend>{asksForForms ? '这个风险一旦成为事实，需要应用哪一种形态' : '原文写明的等级'}</legend>
        {grades.map(({ label, meaning }) => {
          const says = scale.says[label];
          return (
            <label key={label}>
              <input
                type="radio"
                name={name}
                checked={chosen === label}
                onChange={() => {
                  setChosen(label);
                }}
              />
              <span>
                {says ? (
                  <>
                    {says.name}：<q class="wb-source">{says.text}</q>
                  </>
                ) : (
                  <>
                    {label}
                    {meaning !== undefined && `：${meaning}`}
                  </>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      <p role="status">
        {grade && (asksForForms ? `${grade.meaning ?? ''}，对应这张表的 ${grade.label}。` : `选的是 ${grade.label}。`)}
      </p>
      {grade && at && !document.locked.value && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              const say = `风险等级已填 ${grade.label}，可以撤销`;
              close();
              change({ ...at, value: grade.label }, { place: at, focus: at, say });
            }}
          >
            在{placeInWords({ kind: 'row', group: at.group, row: at.row }, outline, document.filled.value)}填入{' '}
            {grade.label}
          </button>
        </p>
      )}
      {grade && !at && <p class="aside">先在表格里点一行，再打开这里，就可以直接填入。</p>}
      <h3>依据</h3>
      <blockquote class="wb-source">{scale.stated.text}</blockquote>
      {scale.source && (
        <p class="aside">
          <a href={siteBase() + scale.source.path.slice(1)} target="_blank" rel="noopener">
            {scale.source.title}
            <span class="visually-hidden">（在新窗口打开）</span>
          </a>
        </p>
      )}
      {scale.note !== undefined && <p class="aside">{scale.note}</p>}
      <h3>不要与别的尺度弄混</h3>
      <p>同样写“一级”，在鄂尔多斯的表里最轻，在贵港的规定里最重。各尺度的方向：</p>
      <ul>
        {all.map(({ id, name: title, direction }) => (
          <li key={id}>
            {title}：{direction}
            {id === scale.id && <strong>（这张表用的）</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}
