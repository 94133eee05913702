/** Filters a list of entries in the page. The address holds the state; the checkboxes mirror it. */
import {
  type Facet,
  FACETS,
  PUBLICATION_FACETS,
  selectionFrom,
  selectionQuery,
  type ValuesOf,
} from '../catalogue/lists/facets.ts';
import { boxesOf, rowsOf, showChips, showCounts, showRows } from './facet-list-view.ts';

const list = document.querySelector<HTMLElement>('[data-facet-list]');
if (list) start(list);

function start(list: HTMLElement): void {
  const find = (name: string): HTMLElement => {
    const element = list.querySelector<HTMLElement>(`[data-facet-${name}]`);
    if (!element) throw new Error(`The list has no [data-facet-${name}].`);
    return element;
  };
  const form = find('form') as HTMLFormElement;
  const status = find('status');
  const chips = find('chips');
  const clear = find('clear');
  const empty = find('empty');
  const toggle = find('toggle');
  const facets: readonly Facet[] = list.dataset.facetList === 'publications' ? PUBLICATION_FACETS : FACETS;
  const rows = rowsOf(list, facets);

  /** What is ticked. Values of an old address that no longer exist have no box, and so fall away. */
  const ticked = (): ValuesOf<string> => {
    const chosen = new URLSearchParams();
    for (const { id } of facets) {
      for (const box of boxesOf(form, id)) if (box.checked) chosen.append(id, box.value);
    }
    return selectionFrom(chosen, facets);
  };

  const tick = (selection: ValuesOf<string>): void => {
    for (const { id } of facets) {
      for (const box of boxesOf(form, id)) box.checked = selection[id]?.includes(box.value) === true;
    }
  };

  const show = (): void => {
    const selection = ticked();
    const shown = showRows(list, rows, selection, facets);
    showCounts(form, rows, selection, facets);
    showChips(chips, form, facets, remove);
    status.textContent = `共 ${String(shown)} 条`;
    empty.hidden = shown > 0;
    clear.hidden = chips.hidden;
  };

  const showAddress = (): void => {
    tick(selectionFrom(new URLSearchParams(location.search), facets));
    show();
  };

  /** Shows what is ticked now and makes it the address, as a step that Back undoes. */
  const choose = (): void => {
    history.pushState(null, '', location.pathname + selectionQuery(ticked(), facets));
    show();
  };

  const remove = (box: HTMLInputElement): void => {
    box.checked = false;
    choose();
    // The chip that had the focus is gone: the next one takes it, or the count.
    (chips.querySelector('button') ?? status).focus();
  };

  const setOpen = (open: boolean): void => {
    form.toggleAttribute('data-open', open);
    toggle.setAttribute('aria-expanded', String(open));
  };

  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    setOpen(false);
    status.focus();
  });
  clear.addEventListener('click', () => {
    tick(selectionFrom(new URLSearchParams(), facets));
    choose();
    status.focus();
  });
  toggle.addEventListener('click', () => {
    setOpen(toggle.getAttribute('aria-expanded') !== 'true');
  });
  addEventListener('popstate', showAddress);
  showAddress();
}
