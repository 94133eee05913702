/**
 * Marks the words of a search on the page that it led to, loaded only there. Nothing in the page is changed for it (CSS
 * Custom Highlight API, Chromium 105); without the API there are the browser's own marks of `#:~:text=`.
 */
import { findRanges } from '../query/marks.ts';
import { foldText } from '../text/fold.ts';
import { make } from './elements.ts';
import { MARK_PARAMETER } from './mark-parameter.ts';

/** As in `styles/base.css`. */
const NAME = 'searched';
/** More words than this come from no result of ours. */
const MOST_WORDS = 6;

export function markWords(): void {
  const main = document.querySelector('main');
  const words = [...new Set(new URLSearchParams(location.search).getAll(MARK_PARAMETER))].slice(0, MOST_WORDS);
  if (!main || !('highlights' in CSS)) return;
  const ranges = rangesIn(main, words.map(foldText));
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  main.prepend(noteOn(words, ranges.length));
}

function rangesIn(root: Element, needles: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('button, script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { start, end } of findRanges(node.textContent ?? '', needles)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Says what is marked and takes it away again, from the address as well. */
function noteOn(words: readonly string[], places: number): HTMLElement {
  const button = make('button', 'button', '去掉标记');
  button.type = 'button';
  const note = make('p', 'aside no-print', `已标出搜索的字词：${words.join('、')}（${String(places)} 处） `, button);
  button.addEventListener('click', () => {
    CSS.highlights.delete(NAME);
    history.replaceState(null, '', location.pathname + location.hash);
    // What had the focus goes; the reader stays at the text.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    note.remove();
  });
  return note;
}
