import { useEffect, useRef } from 'preact/hooks';
import type { Place } from '../../forms/filled/types.ts';
import { factsOf } from '../panel/point-card.tsx';
import { placeKey } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';

export const SUGGESTIONS_ID = 'wb-suggestions';
export const optionId = (index: number): string => `${SUGGESTIONS_ID}-${String(index)}`;

/** Standard points that match what is being typed in this cell. */
export function SuggestionList({ place }: { readonly place: Place }) {
  const { suggester } = useWorkbench();
  const list = useRef<HTMLUListElement>(null);
  const value = suggester.list.value;
  const here = value && placeKey(value.place) === placeKey(place) ? value : undefined;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [here?.active]);
  if (!here) return null;
  return (
    <div class="wb-suggestions no-print">
      {here.widened !== '' && <p class="aside">{here.widened}</p>}
      <ul id={SUGGESTIONS_ID} role="listbox" aria-label="标准风险点" ref={list}>
        {here.points.map((point, index) => (
          <li
            key={point.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === here.active}
            data-entry-id={point.id}
            // The field keeps the focus while one clicks.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              suggester.choose(index);
            }}
          >
            <span class="wb-suggestion-title">
              <span class="entry-id" data-kind="risk">
                {point.id}
              </span>{' '}
              {point.title} <span class="aside">{factsOf(point)}</span>
            </span>
            <span class="wb-suggestion-text">{point.text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
