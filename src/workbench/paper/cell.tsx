import { useState } from 'preact/hooks';
import type { Place } from '../../forms/filled/types.ts';
import { isRiskCell } from '../lookup/suggester.ts';
import { elementId, placeKey } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { CellMarks, describedBy } from './cell-marks.tsx';
import { onCellKey } from './cell-keys.ts';
import { optionId, SuggestionList, SUGGESTIONS_ID } from './suggestion-list.tsx';
import { placeInWords } from './labels.ts';
import { onCellPaste } from './cell-paste.ts';

interface Props {
  readonly place: Place;
  readonly value: string;
  /** Printed before the text: the number of the point. */
  readonly ordinal?: string | undefined;
  readonly placeholder?: string | undefined;
}

/**
 * A field that grows with its text: the same text stands beneath it, unseen, and gives it its height. (`field-sizing`
 * would do, but not before Chromium 123.) In print this text is what one sees, as a field does not break over pages.
 */
export function Cell({ place, value, ordinal, placeholder }: Props) {
  const workbench = useWorkbench();
  const { document, outline, suggester } = workbench;
  const { list } = suggester;
  const listed = list.value && placeKey(list.value.place) === placeKey(place) ? list.value : undefined;
  const isLookedUp = isRiskCell(workbench, place);
  // While a Chinese input method is at work, its letters are not the text yet; drawing must not disturb it.
  const [composed, setComposed] = useState<string>();
  const shown = composed ?? value;
  const typed = (text: string): void => {
    workbench.write(place, text);
    suggester.typed(place, text);
  };
  return (
    <div class="wb-cell" data-empty={shown === '' || undefined}>
      <div class="wb-text" data-text={`${shown === '' ? (placeholder ?? '') : shown} `}>
        {ordinal !== undefined && <span class="wb-ordinal">{ordinal}</span>}
        <textarea
          id={elementId(place)}
          rows={1}
          value={shown}
          readOnly={document.locked.value}
          placeholder={placeholder}
          spellcheck={false}
          autocomplete="off"
          aria-label={placeInWords(place, outline, document.filled.value)}
          aria-describedby={describedBy(workbench, place)}
          // A field of several lines cannot be a combobox (ARIA in HTML); a text box may have a list all the same.
          {...(isLookedUp && {
            'aria-autocomplete': 'list',
            'aria-haspopup': 'listbox',
            'aria-controls': listed ? SUGGESTIONS_ID : undefined,
            'aria-activedescendant': listed && listed.active >= 0 ? optionId(listed.active) : undefined,
          })}
          onFocus={() => {
            workbench.place.value = place;
            suggester.focused(place);
          }}
          onBlur={() => {
            suggester.close();
          }}
          onInput={({ currentTarget, isComposing }) => {
            if (isComposing) setComposed(currentTarget.value);
            else {
              setComposed(undefined);
              typed(currentTarget.value);
            }
          }}
          onCompositionEnd={({ currentTarget }) => {
            setComposed(undefined);
            typed(currentTarget.value);
          }}
          onKeyDown={(event) => {
            onCellKey(event, workbench, place);
          }}
          onPaste={(event) => {
            onCellPaste(event, workbench, place);
          }}
        />
      </div>
      {listed && <SuggestionList place={place} />}
      <CellMarks place={place} />
    </div>
  );
}
