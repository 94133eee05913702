/** The entries of the booklet as a list: in the order of the pages, each to be moved within its group and taken out. */
import { make } from '../../../search/show/elements.ts';
import { KIND_WORDS } from '../../../schemas/identifiers.ts';
import type { Booklet, BookletItem } from '../compose.ts';

export type ListAction = 'up' | 'down' | 'out';

const BUTTONS: readonly { readonly action: ListAction; readonly label: string }[] = [
  { action: 'up', label: '上移' },
  { action: 'down', label: '下移' },
  { action: 'out', label: '移出' },
];

export function listView({ groups }: Booklet): HTMLElement[] {
  return groups.flatMap(({ name, items }) => [
    ...(name === undefined ? [] : [make('h3', '', `${name}（${String(items.length)} 条）`)]),
    list(items),
  ]);
}

function list(items: readonly BookletItem[]): HTMLElement {
  return make('ol', 'booklet-rows', ...items.map((item, index) => row(item, items[index - 1], items[index + 1])));
}

/** A button to move carries the entry with which its own changes places. */
function row(
  { number, entry }: BookletItem,
  before: BookletItem | undefined,
  after: BookletItem | undefined,
): HTMLElement {
  const { id, kind, title } = entry;
  const identifier = make('span', 'entry-id', id);
  identifier.dataset.kind = kind;
  const others: Readonly<Record<ListAction, string | undefined>> = {
    up: before?.entry.id,
    down: after?.entry.id,
    out: id,
  };
  const buttons = BUTTONS.map(({ action, label }) => {
    const button = make('button', 'link-button', label);
    button.type = 'button';
    button.setAttribute('aria-label', `${label} ${id}`);
    button.dataset.action = action;
    button.dataset.other = others[action] ?? '';
    button.disabled = others[action] === undefined;
    return button;
  });
  const element = make(
    'li',
    '',
    make('span', 'booklet-rows-number', String(number)),
    identifier,
    make('span', '', title),
    make('span', 'aside', KIND_WORDS[kind]),
    make('span', 'booklet-rows-tools', ...buttons),
  );
  element.dataset.id = id;
  return element;
}

/** The list was made anew: the focus goes to the same button of an entry, or to another where that is of no use now. */
export function focusRow(list: ParentNode, id: string, action: ListAction): void {
  const buttons = [...(list.querySelector(`[data-id="${id}"]`)?.querySelectorAll('button') ?? [])];
  const usable = buttons.filter(({ disabled }) => !disabled);
  (usable.find((button) => button.dataset.action === action) ?? usable[0])?.focus();
}
