/** The search page. Its address holds the state; form, filters and results follow it. */
import { IndexUnavailable } from '../engine/index-reader.ts';
import type { SearchRun } from '../engine/search-run.ts';
import { parseQuery } from '../query/parse.ts';
import { find } from './elements.ts';
import { FilterPanel } from './filter-panel.ts';
import { openSearcher } from './open-searcher.ts';
import { rememberSearch } from './recent.ts';
import { countValues } from './count-values.ts';
import { PAGE_SIZE, ResultLists } from './result-lists.ts';
import { isEmpty, readState, type SearchState, writeState } from './state.ts';
import { warmUp } from './warm-up.ts';

/** Milliseconds after the last key before a search is made. */
const PAUSE = 120;

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) start(root);

function start(root: HTMLElement): void {
  const form = find(root, '[data-search-form]', HTMLFormElement);
  const input = find(form, 'input[type="search"]', HTMLInputElement);
  const status = find(root, '[data-search-status]');
  const results = find(root, '.facet-results');
  const note = find(root, '[data-search-note]');
  const clear = find(root, '[data-facet-clear]');
  const toggle = find(root, '[data-facet-toggle]');
  const filterForm = find(root, '[data-facet-form]', HTMLFormElement);
  const help = find(root, '[data-search-empty]');
  const unfilteredLine = find(root, '[data-search-unfiltered-line]');
  const unfiltered = find(unfilteredLine, '[data-search-unfiltered]');
  const failure = find(root, '[data-search-failure]');
  const intro = find(root, '[data-search-intro]');
  const panel = new FilterPanel(filterForm, find(root, '[data-facet-chips]'));
  const lists = new ResultLists(
    root,
    (key, value) => panel.nameOf(key, value),
    (message) => {
      find(root, '[data-search-said]').textContent = message;
    },
  );
  let state: SearchState = readState(location.search);
  let timer: number | undefined;
  /** Counts up with every search: an answer that comes late is not shown. */
  let asked = 0;
  let run: SearchRun | undefined;

  /** Searches, and tells assistive software when the answer is complete. */
  const show = async (): Promise<void> => {
    const turn = asked + 1;
    results.setAttribute('aria-busy', 'true');
    await answer();
    if (turn === asked) results.setAttribute('aria-busy', 'false');
  };

  const answer = async (): Promise<void> => {
    const turn = ++asked;
    const isCurrent = (): boolean => turn === asked;
    clearTimeout(timer);
    panel.showChips(choose);
    clear.hidden = Object.keys(state.filters).length === 0;
    failure.hidden = true;
    if (isEmpty(state)) {
      lists.clear();
      help.hidden = true;
      unfilteredLine.hidden = true;
      intro.hidden = false;
      status.textContent = '';
      note.hidden = true;
      return;
    }
    try {
      const query = parseQuery(state.q);
      const searcher = await openSearcher();
      const started = await searcher.search(query, state.filters);
      if (!isCurrent()) return;
      run = started;
      await lists.showExact(run, state.pages * PAGE_SIZE, isCurrent);
      if (!isCurrent()) return;
      intro.hidden = true;
      note.hidden = !query.cut;
      await run.exact.settle();
      const nearOnes = await lists.showNear(run, isCurrent);
      const near = nearOnes.length;
      if (!isCurrent()) return;
      const { count } = run.exact;
      help.hidden = count + near > 0;
      await offerWithoutFilters(count === 0, isCurrent);
      if (!isCurrent()) return;
      status.textContent = inWords(count, near);
      warmUp(searcher.reader);
      // Where nothing matches exactly, what comes near is what can be narrowed down.
      const counts = count === 0 && near > 0 ? countValues(nearOnes) : await run.counts(panel.values);
      if (isCurrent()) panel.showCounts(counts);
    } catch (error) {
      if (!(error instanceof IndexUnavailable)) throw error;
      if (!isCurrent()) return;
      lists.clear();
      status.textContent = '';
      help.hidden = true;
      unfilteredLine.hidden = true;
      intro.hidden = true;
      find(failure, '[data-search-reason]').textContent = error.message;
      failure.hidden = false;
    }
  };

  /** Says how many there would be without the filters, when they stand in the way. */
  const offerWithoutFilters = async (nothing: boolean, isCurrent: () => boolean): Promise<void> => {
    unfilteredLine.hidden = true;
    if (!nothing || clear.hidden) return;
    const { exact } = await (await openSearcher()).search(parseQuery(state.q), {});
    if (!isCurrent() || exact.count === 0) return;
    unfiltered.textContent = `去掉筛选条件，有 ${String(exact.count)} 条`;
    unfilteredLine.hidden = false;
  };

  /** @param step whether Back returns to what was shown before */
  const go = (next: SearchState, step: boolean): void => {
    state = next;
    const address = location.pathname + writeState(next);
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  };
  const choose = (): void => {
    go({ q: input.value.trim(), filters: panel.ticked, pages: 1 }, true);
    status.focus();
  };
  const showAddress = (): void => {
    state = readState(location.search);
    input.value = state.q;
    panel.tick(state.filters);
    state = { ...state, filters: panel.ticked };
    void show();
  };

  input.addEventListener('focus', () => void openSearcher().catch(() => undefined), { once: true });
  input.addEventListener('input', (event) => {
    // A Chinese input method is at work: the letters are not the query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    typed();
  });
  input.addEventListener('compositionend', () => {
    typed();
  });
  const typed = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (input.value.trim() !== state.q) go({ ...state, q: input.value.trim(), pages: 1 }, false);
    }, PAUSE);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
    go({ q: input.value.trim(), filters: panel.ticked, pages: 1 }, input.value.trim() !== state.q);
  });
  filterForm.addEventListener('change', () => {
    go({ q: input.value.trim(), filters: panel.ticked, pages: 1 }, true);
  });
  filterForm.addEventListener('submit', (event) => {
    event.preventDefault();
    setOpen(false);
    status.focus();
  });
  for (const button of [clear, unfiltered]) {
    button.addEventListener('click', () => {
      panel.tick({});
      choose();
    });
  }
  const setOpen = (open: boolean): void => {
    filterForm.toggleAttribute('data-open', open);
    toggle.setAttribute('aria-expanded', String(open));
  };
  toggle.addEventListener('click', () => {
    setOpen(toggle.getAttribute('aria-expanded') !== 'true');
  });
  find(root, '[data-search-more]').addEventListener('click', () => {
    const pages = state.pages + 1;
    const before = root.querySelectorAll('[data-search-exact] li[data-entry-id]').length;
    state = { ...state, pages };
    history.replaceState(null, '', location.pathname + writeState(state));
    if (run === undefined) return;
    const turn = asked;
    void lists
      .showExact(run, pages * PAGE_SIZE, () => turn === asked)
      .then(() => {
        // The reader goes on where the new results begin.
        root.querySelectorAll<HTMLElement>('[data-search-exact] li[data-entry-id] > a')[before]?.focus();
      });
  });
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('li[data-entry-id] > a')) rememberSearch(state.q);
  });
  find(root, '[data-search-retry]').addEventListener('click', () => void show());
  addEventListener('popstate', showAddress);
  showAddress();
}

function inWords(count: number, near: number): string {
  const found = `共 ${String(count)} 条`;
  if (near === 0) return found;
  return count === 0 ? `没有完全匹配的条目，相近的有 ${String(near)} 条` : `${found}，另有相近的 ${String(near)} 条`;
}
