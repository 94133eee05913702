/** Opens the quick search. All that a page loads before somebody asks for it. */
import { openEarlyField } from './early-field.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-quick-search]');
/** The search page has a field of its own. */
const field = document.querySelector<HTMLInputElement>('[data-search-form] input');

let onItsWay = false;

const openSearch = (): void => {
  if (field) {
    field.select();
    return;
  }
  if (onItsWay) {
    // A link is often clicked twice, which takes the focus away.
    document.querySelector<HTMLInputElement>('.early-field')?.focus({ preventScroll: true });
    return;
  }
  onItsWay = true;
  const typedMeanwhile = openEarlyField();
  import('./quick-search.ts')
    .then(({ openQuickSearch }) => openQuickSearch(typedMeanwhile))
    // Offline or a new version on the server: the search page says what is wrong.
    .catch(() => {
      if (link) location.assign(link.href);
    })
    .finally(() => {
      onItsWay = false;
    });
};

/** The field of a dialog that was closed has the focus until the next frame; nobody types there any more. */
const inClosedDialog = (element: Element): boolean => element.closest('dialog:not([open])') !== null;

document.addEventListener('keydown', (event) => {
  const at = event.target instanceof Element ? event.target : document.body;
  const typing = at.closest('input, textarea, select, [contenteditable]') !== null && !inClosedDialog(at);
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (
    (slash || (control && (!typing || at === field))) &&
    !event.isComposing &&
    !document.querySelector('dialog[open]')
  ) {
    event.preventDefault();
    openSearch();
  }
});
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || field) return;
  event.preventDefault();
  openSearch();
});

// A search led here: its words are to be marked. The name is that of `mark-parameter.ts`.
if (location.search.includes('mark=')) {
  void import('./mark-words.ts').then(({ markWords }) => {
    markWords();
  });
}
