/** What a filtered list shows: rows, groups, counts and chips. Nothing here reads the address. */
import { countValues, FACETS, type FacetId, type FacetValues, isSelected } from '../catalogue/lists/facets.ts';
import { chip } from './chip.ts';

export interface Row {
  readonly element: HTMLElement;
  readonly values: FacetValues;
}

/** Reads the rows once; their values are in `data-category="power conduct"` and so on. */
export function rowsOf(list: HTMLElement): Row[] {
  const valuesOf = (element: HTMLElement, facet: FacetId) => (element.dataset[facet] ?? '').split(' ').filter(Boolean);
  return [...list.querySelectorAll<HTMLElement>('[data-entry-id]')].map((element) => ({
    element,
    values: {
      category: valuesOf(element, 'category'),
      level: valuesOf(element, 'level'),
      catalogue: valuesOf(element, 'catalogue'),
      domain: valuesOf(element, 'domain'),
    },
  }));
}

/** Hides the rows that do not match, and the groups that have none left. @returns how many rows are shown */
export function showRows(list: HTMLElement, rows: readonly Row[], selection: FacetValues): number {
  for (const { element, values } of rows) element.hidden = !isSelected(values, selection);
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
    const shown = group.querySelectorAll('[data-entry-id]:not([hidden])').length;
    group.hidden = shown === 0;
    const count = group.querySelector(':scope > [data-group-heading] > [data-group-count]');
    if (count) count.textContent = `${String(shown)} 条`;
  }
  return rows.filter(({ element }) => !element.hidden).length;
}

/** Writes beside each value how many rows it would show. */
export function showCounts(form: HTMLFormElement, rows: readonly Row[], selection: FacetValues): void {
  const counts = countValues(
    rows.map((row) => row.values),
    selection,
  );
  for (const { id } of FACETS) {
    for (const box of boxesOf(form, id)) {
      const count = counts[id].get(box.value) ?? 0;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
      box.parentElement?.toggleAttribute('data-none', count === 0 && !box.checked);
    }
  }
}

export function boxesOf(form: HTMLFormElement, facet: FacetId): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
}

/** One chip per chosen value; pressing it takes the choice back. */
export function showChips(chips: HTMLElement, form: HTMLFormElement, onRemove: (box: HTMLInputElement) => void): void {
  const items = FACETS.flatMap(({ id, name }) =>
    boxesOf(form, id)
      .filter((box) => box.checked)
      .map((box) => {
        const value = box.parentElement?.querySelector('[data-name]')?.textContent ?? box.value;
        return chip(`${name}：${value}`, () => {
          onRemove(box);
        });
      }),
  );
  chips.replaceChildren(...items);
  chips.hidden = items.length === 0;
}
