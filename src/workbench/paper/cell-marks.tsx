import type { Place } from '../../forms/filled/types.ts';
import { AWAITED_WORDS, SEVERITIES, SEVERITY_WORDS } from '../findings/words.ts';
import { Icon } from '../chrome/icon.tsx';
import { changedColumns, pointOf } from '../lookup/take-point.ts';
import { placeInWords } from './labels.ts';
import { groupIn, isBlankAt, placeKey, rowAt } from '../state/places.ts';
import { type CellPlace, useWorkbench, type Workbench } from '../state/workbench.ts';

/** Under a field, small: the number of the entry it was filled from, and what was found. */
export function CellMarks({ place }: { readonly place: Place }) {
  return (
    <div class="wb-marks no-print">
      {place.kind === 'cell' && <EntryMark place={place} />}
      {place.kind === 'cell' && <GradeHelp place={place} />}
      <FindingMarks place={place} />
    </div>
  );
}

/**
 * What was found in a place, as icon, word and colour; the words stand in the panel. Of a place where nothing is written
 * yet it only says that something is to come: who has just begun has done nothing wrong.
 */
export function FindingMarks({ place }: { readonly place: Place }) {
  const { document, findingsAt, panel, goToFinding } = useWorkbench();
  const found = findingsAt.value.get(placeKey(place)) ?? [];
  const isAwaited = isBlankAt(document.filled.value, place);
  const shown = SEVERITIES.map((severity) => found.filter((finding) => finding.severity === severity));
  return (
    <>
      {shown.map(([first, ...rest]) => {
        if (!first) return null;
        const awaited = isAwaited && first.severity === 'must';
        const { icon, word } = awaited ? AWAITED_WORDS : SEVERITY_WORDS[first.severity];
        return (
          <button
            key={first.severity}
            type="button"
            class="wb-mark"
            data-severity={awaited ? 'awaited' : first.severity}
            title={first.message}
            onClick={() => {
              panel.value = 'findings';
              goToFinding(first);
            }}
          >
            <Icon name={icon} />
            {word}
            {rest.length > 0 && ` ${String(rest.length + 1)}`}
          </button>
        );
      })}
      {found.length > 0 && (
        <span class="visually-hidden" id={`about-${placeKey(place)}`}>
          {found.map(({ severity, message }) => `${SEVERITY_WORDS[severity].word}：${message}`).join('')}
        </span>
      )}
    </>
  );
}

/** What a screen reader says after the name of a field. */
export function describedBy({ findingsAt }: Workbench, place: Place): string | undefined {
  const key = placeKey(place);
  return findingsAt.value.has(key) ? `about-${key}` : undefined;
}

/** The way to the level helper, where a level is written. */
function GradeHelp({ place }: { readonly place: CellPlace }) {
  const workbench = useWorkbench();
  const { outline, dialog, data, document } = workbench;
  const column = groupIn(outline, place.group)?.columns.find(({ id }) => id === place.column);
  if (column?.role !== 'grade' || data.form.scale === undefined) return null;
  return (
    <button
      type="button"
      class="wb-mark wb-grade-help"
      onClick={() => {
        workbench.place.value = place;
        dialog.value = 'level';
      }}
    >
      怎样定
      <span class="visually-hidden">：{placeInWords(place, outline, document.filled.value)}</span>
    </button>
  );
}

function EntryMark({ place }: { readonly place: CellPlace }) {
  const workbench = useWorkbench();
  const { document, outline, lookup, panel } = workbench;
  const group = groupIn(outline, place.group);
  if (group?.columns.find(({ role }) => role === 'risk')?.id !== place.column) return null;
  const row = rowAt(document.filled.value, place);
  const point = row && lookup.value && pointOf(row, lookup.value);
  const id = point?.id ?? row?.entries[0];
  if (!row || id === undefined) return null;
  const changed = point && changedColumns(group, row, point).length > 0;
  return (
    <button
      type="button"
      class="wb-mark"
      title="看标准表述、等级和措施"
      onClick={() => {
        workbench.place.value = place;
        panel.value = 'row';
      }}
    >
      <span class="entry-id" data-kind="risk">
        {id}
      </span>
      {changed && ' 已改动'}
      <span class="visually-hidden">：看标准表述、等级和措施</span>
    </button>
  );
}
