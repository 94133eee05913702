/** Sorting into categories and matching: a list beside each item for the keyboard, and dragging into a box for the mouse. */
import { make } from '../../../search/show/elements.ts';
import { letter } from '../answer-words.ts';
import type { Sort } from '../question.ts';
import { type Body, chosen, select } from './bodies.ts';

interface Item {
  readonly row: HTMLElement;
  readonly list: HTMLSelectElement;
}

export function sortBody({ bins, items, pairs }: Sort): Body {
  // Measures are long: the lists show their letters.
  const names = pairs ? bins.map((_, bin) => `措施 ${letter(bin)}`) : bins;
  const rows = items.map(({ text }): Item => {
    const list = select(`“${text}”归入`, names);
    const row = make('li', 'sort-item', make('span', '', text), list);
    row.draggable = true;
    return { row, list };
  });
  const tray = make('ul', 'sort-list', ...rows.map(({ row }) => row));
  const boxes = bins.map((text, bin) => {
    const list = make('ul', 'sort-list');
    const head = make('p', pairs ? 'sort-head sort-text' : 'sort-head', pairs ? `措施 ${letter(bin)}：${text}` : text);
    return { list, box: make('div', 'sort-bin', head, list) };
  });

  const place = ({ row, list }: Item): void => {
    (boxes[chosen(list)]?.list ?? tray).append(row);
  };
  for (const item of rows) {
    item.list.addEventListener('change', () => {
      place(item);
      item.list.focus(); // moving the row takes the focus away
    });
  }
  allowDragging(rows, [{ target: tray, bin: -1 }, ...boxes.map(({ box }, bin) => ({ target: box, bin }))], place);
  return {
    element: make('div', 'sort', tray, make('div', 'sort-bins', ...boxes.map(({ box }) => box))),
    given: () => rows.map(({ list }) => chosen(list)),
    markParts: () => {
      rows.forEach(({ row, list }, index) => {
        row.querySelector('.part-mark')?.remove();
        row.append(make('span', 'part-mark', chosen(list) === items[index]?.bin ? '✓' : '✗'));
      });
    },
  };
}

function allowDragging(
  items: readonly Item[],
  targets: readonly { readonly target: HTMLElement; readonly bin: number }[],
  place: (item: Item) => void,
): void {
  let dragged: Item | undefined;
  for (const item of items) {
    item.row.addEventListener('dragstart', (event) => {
      dragged = item;
      event.dataTransfer?.setData('text/plain', item.row.textContent);
    });
    item.row.addEventListener('dragend', () => (dragged = undefined));
  }
  for (const { target, bin } of targets) {
    target.addEventListener('dragover', (event) => {
      if (dragged) event.preventDefault();
    });
    target.addEventListener('drop', (event) => {
      if (dragged === undefined) return;
      event.preventDefault();
      dragged.list.value = String(bin);
      place(dragged);
    });
  }
}
