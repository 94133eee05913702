/** The quick search: a dialog on every page, loaded when it is first opened. */
import styles from '../../styles/quick-search.css?url';
import { IndexUnavailable } from '../engine/index-reader.ts';
import { parseQuery } from '../query/parse.ts';
import { afterPaint } from './after-paint.ts';
import { make } from './elements.ts';
import { exactNeedles } from './needles.ts';
import { openSearcher, siteBase } from './open-searcher.ts';
import { makeDialog } from './quick-search-dialog.ts';
import { entryOption, type Option, pageOption } from './quick-search-options.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { writeState } from './state.ts';
import { warmUp } from './warm-up.ts';

/** Milliseconds after the last key before a search is made. */
const PAUSE = 90;
const MOST_OPTIONS = 8;

const { dialog, form, input, list, status, close, forget } = makeDialog(`${siteBase()}search/`);
let options: readonly Option[] = [];
/** Index of the option that Enter opens; -1: none, Enter leads to the search page. */
let active = -1;
let timer: number | undefined;
let asked = 0;

/** @param typedMeanwhile what was typed since somebody asked for it; it becomes the query */
export async function openQuickSearch(typedMeanwhile: () => Promise<string>): Promise<void> {
  if (!dialog.isConnected) {
    document.body.append(dialog);
    await loadStyles();
  }
  const early = await typedMeanwhile();
  if (dialog.open) return;
  if (early !== '') input.value = early;
  dialog.showModal();
  if (early === '') input.select();
  // Who is still typing goes on behind it.
  else input.setSelectionRange(early.length, early.length);
  void openSearcher().catch(() => undefined);
  void search();
}

/** Only here: pages that are merely read do not carry the styles of the dialog. */
function loadStyles(): Promise<unknown> {
  const link = make('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}

function show(next: readonly Option[], message: string): void {
  const grown = options.length > 0 && options.every((option, index) => next[index] === option);
  options = next;
  for (const [index, { element }] of next.entries()) element.id = `quick-search-option-${String(index)}`;
  list.replaceChildren(...next.map(({ element }) => element));
  input.setAttribute('aria-expanded', String(next.length > 0));
  if (message !== '') status.textContent = message;
  // More of the same answer leaves the choice where it is.
  if (grown) return;
  list.scrollTop = 0;
  activate(-1);
}

function activate(index: number): void {
  active = index;
  for (const [at, { element }] of options.entries()) element.setAttribute('aria-selected', String(at === index));
  const chosen = options[index]?.element;
  if (chosen) {
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  } else input.removeAttribute('aria-activedescendant');
}

const pageOf = (q: string): string => `${siteBase()}search/${writeState({ q, filters: {}, pages: 1 })}`;

function showRecent(): void {
  const recent = recentSearches();
  show(
    recent.map((q) => pageOption(q, pageOf(q))),
    recent.length > 0 ? '最近的搜索（只存在这台电脑的浏览器里）' : '输入字词或编号',
  );
  forget.hidden = recent.length === 0;
}

async function search(): Promise<void> {
  clearTimeout(timer);
  const turn = ++asked;
  const typed = input.value.trim();
  if (typed === '') {
    showRecent();
    return;
  }
  try {
    const query = parseQuery(typed);
    const searcher = await openSearcher();
    const run = await searcher.search(query, {});
    const needles = exactNeedles(query);
    const entries: Option[] = [];
    // The answer to an earlier query may arrive last; then it is not shown.
    const showSoFar = (message: string, more: readonly Option[] = []): boolean => {
      if (turn !== asked) return false;
      forget.hidden = true;
      show([...entries, ...more], message);
      return true;
    };
    while (entries.length < MOST_OPTIONS && !run.exact.exhausted) {
      const results = await run.exact.take(MOST_OPTIONS - entries.length);
      entries.push(...results.map(({ fragment }) => entryOption(fragment, needles, false)));
      if (!showSoFar('')) return;
      await afterPaint();
    }
    const near = entries.length < MOST_OPTIONS ? await run.near() : undefined;
    while (near && entries.length < MOST_OPTIONS && !near.exhausted) {
      const results = await near.take(MOST_OPTIONS - entries.length);
      entries.push(...results.map(({ fragment }) => entryOption(fragment, near.needles, true)));
      if (!showSoFar('')) return;
    }
    const all = run.exact.count + (near?.count ?? 0);
    const more = all > entries.length ? [pageOption(`在搜索页查看全部 ${String(all)} 条`, pageOf(typed))] : [];
    warmUp(searcher.reader);
    showSoFar(all === 0 ? '没有查到，可以换一个说法' : `查到 ${String(all)} 条`, more);
  } catch (error) {
    if (!(error instanceof IndexUnavailable)) throw error;
    if (turn === asked) show([pageOption('打开搜索页', pageOf(typed))], `搜索索引没有读到：${error.message}`);
  }
}

function follow(option: Option): void {
  rememberSearch(input.value);
  dialog.close();
  location.assign(option.href);
}

const typed = (): void => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void search(), PAUSE);
};
input.addEventListener('input', (event) => {
  // A Chinese input method is at work: the letters are not the query yet.
  if (event instanceof InputEvent && event.isComposing) return;
  typed();
});
input.addEventListener('compositionend', typed);

input.addEventListener('keydown', (event) => {
  // Arrows and Enter belong to the input method while it is at work (`Process`: the key that starts it).
  if (event.isComposing || event.key === 'Process') return;
  const last = options.length - 1;
  switch (event.key) {
    case 'ArrowDown':
      activate(active >= last ? -1 : active + 1);
      break;
    case 'ArrowUp':
      activate(active < 0 ? last : active - 1);
      break;
    case 'Enter': {
      const chosen = options[active];
      if (chosen === undefined) return;
      follow(chosen);
      break;
    }
    case 'Escape':
      dialog.close();
      break;
    default:
      return;
  }
  event.preventDefault();
});

list.addEventListener('click', (event) => {
  const element = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
  const chosen = options.find((option) => option.element === element);
  if (chosen) follow(chosen);
});
form.addEventListener('submit', (event) => {
  if (input.value.trim() === '') event.preventDefault();
  else rememberSearch(input.value);
});
close.addEventListener('click', () => {
  dialog.close();
});
// A click beside the dialog lands on the dialog element itself.
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
forget.addEventListener('click', () => {
  forgetSearches();
  showRecent();
  input.focus();
});
