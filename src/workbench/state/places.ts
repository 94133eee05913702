/** Places of a form as keys and as addresses in the page. Pure. */
import { isBlankForm, isBlankRow, isBlankText } from '../../forms/filled/empty.ts';
import type { FormOutline, OutlineGroup } from '../../forms/filled/outline.ts';
import type { FilledForm, FilledRow, Place } from '../../forms/filled/types.ts';

/** A text that is the same for the same place; also the `id` of the element where one writes, with a prefix. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'form':
      return 'form';
    case 'field':
      return `field-${place.field}`;
    case 'group':
      return `group-${place.group}`;
    case 'shared':
      return `shared-${place.group}-${place.column}`;
    case 'row':
      return `row-${place.row}`;
    case 'cell':
      return `cell-${place.row}-${place.column}`;
  }
}

export const elementId = (place: Place): string => `at-${placeKey(place)}`;

/** @returns what is written in a place, as it was written; '' for places where nothing can be */
export function textAt(filled: FilledForm, place: Place): string {
  switch (place.kind) {
    case 'field':
      return filled.fields[place.field] ?? '';
    case 'shared':
      return filled.groups.find(({ id }) => id === place.group)?.shared[place.column] ?? '';
    case 'cell':
      return rowAt(filled, place)?.cells[place.column] ?? '';
    case 'form':
    case 'group':
    case 'row':
      return '';
  }
}

/** Nothing is written in a place, nor in any place within it. */
export function isBlankAt(filled: FilledForm, place: Place): boolean {
  switch (place.kind) {
    case 'form':
      return isBlankForm(filled);
    case 'group':
      return filled.groups.find(({ id }) => id === place.group)?.rows.every(isBlankRow) ?? true;
    case 'row': {
      const row = rowAt(filled, place);
      return row === undefined || isBlankRow(row);
    }
    case 'field':
    case 'shared':
    case 'cell':
      return isBlankText(textAt(filled, place));
  }
}

export function rowAt(
  filled: FilledForm,
  { group, row }: { readonly group: string; readonly row: string },
): FilledRow | undefined {
  return filled.groups.find(({ id }) => id === group)?.rows.find(({ key }) => key === row);
}

export function groupIn(outline: FormOutline, id: string): OutlineGroup | undefined {
  return outline.groups.find((group) => group.id === id);
}
