/** Lays a booklet out as pages of A4: measured in a galley of the width of the text, cut, and put on sheets. */
import { make } from '../../../search/show/elements.ts';
import type { Booklet } from '../compose.ts';
import { type Cover, coverTitle, INTERNAL_NOTICE } from '../cover.ts';
import { frontNumber } from '../front-number.ts';
import { type Block, pagesOfBlocks, paginate } from '../paginate.ts';
import { cutLines } from './cut.ts';
import { aboutFlow, bodyFlow, contentsFlow, type FlowBlock } from './flow.ts';

export interface LaidOut {
  /** Cover, contents, body: every one a page. */
  readonly sheets: readonly HTMLElement[];
  readonly frontPages: number;
  readonly bodyPages: number;
  /** Page of the body by entry and group. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** @param galley an empty element that is laid out as wide as the text of a page; it is left empty */
export function layOut(booklet: Booklet, cover: Cover, edition: string, galley: HTMLElement): LaidOut {
  const room = roomOf(galley);
  const bodyBlocks = bodyFlow(booklet);
  const body = flowPages(bodyBlocks, galley, room);
  const pageOf = new Map(
    bodyBlocks.flatMap(({ begins }, index) =>
      begins === undefined ? [] : [[begins, body.pageOfBlock.get(index) ?? 1] as const],
    ),
  );
  const front = flowPages([...contentsFlow(booklet, pageOf), ...aboutFlow(booklet)], galley, room);
  galley.replaceChildren();
  return {
    sheets: [
      coverSheet(booklet, cover, edition),
      ...front.pages.map((children, index) => sheet(children, frontNumber(index + 1), index + 1)),
      ...body.pages.map((children, index) => sheet(children, String(index + 1), index + 1)),
    ],
    frontPages: front.pages.length,
    bodyPages: body.pages.length,
    pageOf,
  };
}

/** The height of the text of a page, as the style sheet has it. */
function roomOf(galley: HTMLElement): number {
  const probe = make('div', 'booklet-text');
  galley.replaceChildren(probe);
  return probe.getBoundingClientRect().height;
}

function flowPages(blocks: readonly FlowBlock[], galley: HTMLElement, room: number) {
  galley.replaceChildren(...blocks.map(({ element }) => element));
  const measured = blocks.map(measure);
  const pages = paginate(measured, room);
  return {
    pageOfBlock: pagesOfBlocks(pages),
    pages: pages.map((pieces) =>
      pieces.flatMap(({ block, from, to }) => {
        const flow = blocks[block];
        const { height, lines } = measured[block] ?? { height: 0, lines: 1 };
        return flow ? [cutLines(flow.element, height / lines, from, to, lines)] : [];
      }),
    ),
  };
}

function measure({ element, keepsNext, startsPage, breaks }: FlowBlock): Block {
  const { height } = element.getBoundingClientRect();
  const { marginTop, lineHeight } = getComputedStyle(element);
  const lines = breaks ? Math.max(1, Math.round(height / parseFloat(lineHeight))) : 1;
  return { height, gap: parseFloat(marginTop), lines, keepsNext, startsPage };
}

/** 单页码居右，双页码居左 (GB/T 9704-2012, 7.5). */
function sheet(children: readonly HTMLElement[], number: string, place: number): HTMLElement {
  const foot = make('p', 'booklet-foot', `— ${number} —`);
  foot.dataset.side = place % 2 === 1 ? 'right' : 'left';
  return make('section', 'booklet-page', make('div', 'booklet-text', ...children), foot);
}

function coverSheet({ counts, internal }: Booklet, cover: Cover, edition: string): HTMLElement {
  const line = (name: string, text: string | undefined): HTMLElement[] =>
    text === undefined ? [] : [make('p', `booklet-cover-${name}`, text)];
  return make(
    'section',
    'booklet-page booklet-cover',
    ...line('notice', internal ? INTERNAL_NOTICE : undefined),
    make('h3', 'booklet-cover-title', coverTitle(cover)),
    ...line('subtitle', cover.subtitle),
    ...line('counts', counts),
    make(
      'div',
      'booklet-cover-foot',
      ...line('unit', cover.unit),
      ...line('date', cover.date),
      ...line('edition', `条目出自${edition}`),
    ),
  );
}
