/** What a filtered list shows: rows, groups, counts and chips. Nothing here reads the address. */
import { countValues, type Facet, isSelected, perFacet, type ValuesOf } from '../catalogue/lists/facets.ts';
import { chip } from './chip.ts';

export interface Row {
  readonly element: HTMLElement;
  readonly values: ValuesOf<string>;
}

/** Reads the rows once; their values are in `data-category="power conduct"` and so on. */
export function rowsOf(list: HTMLElement, facets: readonly Facet[]): Row[] {
  return [...list.querySelectorAll<HTMLElement>('[data-entry-id]')].map((element) => ({
    element,
    values: perFacet(facets, (facet) => (element.dataset[facet] ?? '').split(' ').filter(Boolean)),
  }));
}

/** Hides the rows that do not match, and the groups that have none left. @returns how many rows are shown */
export function showRows(
  list: HTMLElement,
  rows: readonly Row[],
  selection: ValuesOf<string>,
  facets: readonly Facet[],
): number {
  for (const { element, values } of rows) element.hidden = !isSelected(values, selection, facets);
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
    const shown = group.querySelectorAll('[data-entry-id]:not([hidden])').length;
    group.hidden = shown === 0;
    const count = group.querySelector(':scope > [data-group-heading] > [data-group-count]');
    if (count) count.textContent = `${String(shown)} 条`;
  }
  return rows.filter(({ element }) => !element.hidden).length;
}

/** Writes beside each value how many rows it would show. */
export function showCounts(
  form: HTMLFormElement,
  rows: readonly Row[],
  selection: ValuesOf<string>,
  facets: readonly Facet[],
): void {
  const counts = countValues(
    rows.map((row) => row.values),
    selection,
    facets,
  );
  for (const { id } of facets) {
    for (const box of boxesOf(form, id)) {
      const count = counts[id]?.get(box.value) ?? 0;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
      box.parentElement?.toggleAttribute('data-none', count === 0 && !box.checked);
    }
  }
}

export function boxesOf(form: HTMLFormElement, facet: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)];
}

/** One chip per chosen value; pressing it takes the choice back. */
export function showChips(
  chips: HTMLElement,
  form: HTMLFormElement,
  facets: readonly Facet[],
  onRemove: (box: HTMLInputElement) => void,
): void {
  const items = facets.flatMap(({ id, name }) =>
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
