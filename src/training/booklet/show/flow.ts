/** What runs through the pages of a booklet, as elements that have not been broken into pages yet. */
import { make } from '../../../search/show/elements.ts';
import type { Booklet, BookletItem, Part } from '../compose.ts';
import { groupKey } from '../keys.ts';

export interface FlowBlock {
  readonly element: HTMLElement;
  readonly keepsNext: boolean;
  readonly startsPage: boolean;
  /** Whether it may be broken between lines. */
  readonly breaks: boolean;
  /** The entry or the group that begins here. */
  readonly begins?: string;
}

const block = (element: HTMLElement, options: Partial<Omit<FlowBlock, 'element'>> = {}): FlowBlock => ({
  element,
  keepsNext: false,
  startsPage: false,
  breaks: false,
  ...options,
});

/** Each group begins a page. */
export function bodyFlow({ groups }: Booklet): FlowBlock[] {
  return groups.flatMap(({ name, items }, index) => [
    ...(name === undefined
      ? []
      : [
          block(make('h3', 'booklet-group', name), {
            keepsNext: true,
            startsPage: true,
            begins: groupKey(index),
          }),
        ]),
    ...items.flatMap(itemFlow),
  ]);
}

function itemFlow({ number, entry, parts }: BookletItem): FlowBlock[] {
  const heading = make(
    'h4',
    'booklet-entry',
    make('span', 'booklet-number', String(number)),
    make('span', 'booklet-title', entry.title),
    identifier(entry.id, entry.kind),
  );
  heading.id = anchorOf(entry.id);
  return [
    block(heading, { keepsNext: true, begins: entry.id }),
    ...parts.map((part) => block(partView(part), { keepsNext: LEADS.includes(part.kind), breaks: true })),
  ];
}

/** Parts that say nothing without what follows. */
const LEADS: readonly Part['kind'][] = ['facts', 'warning', 'lead', 'label', 'title', 'heading', 'linked'];

export const anchorOf = (id: string): string => `booklet-${id.toLowerCase()}`;

function identifier(id: string, kind: string): HTMLElement {
  const element = make('span', 'entry-id', id);
  element.dataset.kind = kind;
  return element;
}

function partView({ kind, text, runIn = 0, inner }: Part): HTMLElement {
  const words = runIn > 0 ? [make('b', '', text.slice(0, runIn)), text.slice(runIn)] : [text];
  return make('p', `booklet-${kind}${inner ? ' booklet-inner' : ''}`, ...words);
}

/** @param pageOf pages of the body by entry and group; none while only the height of the contents is wanted */
export function contentsFlow({ groups }: Booklet, pageOf: ReadonlyMap<string, number>): FlowBlock[] {
  const page = (key: string): string => String(pageOf.get(key) ?? '');
  return [
    block(make('h3', 'booklet-contents-title', '目　录'), { keepsNext: true }),
    ...groups.flatMap(({ name, items }, index) => [
      ...(name === undefined
        ? []
        : [
            block(make('p', 'booklet-contents-group', make('span', '', name), leader(), page(groupKey(index))), {
              keepsNext: true,
            }),
          ]),
      ...items.map(({ number, entry }) => {
        const link = make(
          'a',
          'booklet-contents-row',
          make('span', 'booklet-number', String(number)),
          make('span', '', `${entry.title}\u3000${entry.id}`),
          leader(),
          make('span', '', page(entry.id)),
        );
        link.href = `#${anchorOf(entry.id)}`;
        return block(make('p', '', link));
      }),
    ]),
  ];
}

const leader = (): HTMLElement => make('span', 'booklet-leader');

export function aboutFlow({ about }: Booklet): FlowBlock[] {
  return [
    block(make('h3', 'booklet-about-title', '说　明'), { keepsNext: true }),
    ...about.map((sentence, index) =>
      block(make('p', 'booklet-about', sentence), { breaks: true, keepsNext: index < about.length - 1 }),
    ),
  ];
}
