/** The heading of a form's table, found by its words in a table that somebody may have drawn anew. */
import { cellText, type DocBlock, type DocRow, type DocTable } from '../read/model.ts';
import { bare, likeness } from './words.ts';

export interface HeadColumn {
  readonly id: string;
  /** As printed, in one line. */
  readonly label: string;
}

export interface FoundHead {
  /** Number of rows above the heading. */
  readonly above: number;
  /** Number of the first row below the heading. */
  readonly below: number;
  /** Where each column of the form stands in the grid of the table. */
  readonly columns: readonly FoundColumn[];
  /** Headings that the form does not have. */
  readonly strange: readonly { readonly from: number; readonly to: number; readonly label: string }[];
}

export interface FoundColumn {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A heading may be worded a little differently: 主要内容和表现形式 for 主要内容及表现形式. */
const ALIKE = 0.6;
/** Of the columns, so many must be found before a row counts as the heading. */
const ENOUGH = 0.6;
/** Rows that may stand above the heading: title, fields, 职能职责. */
const HIGHEST = 12;
/** Rows that a heading may have: groups of columns, and the columns. */
const DEEPEST = 3;

/** @returns the first, most complete heading of the table for these columns, if there is one */
export function findHead({ rows }: DocTable, columns: readonly HeadColumn[]): FoundHead | undefined {
  let best: FoundHead | undefined;
  for (let from = 0; from < Math.min(rows.length, HIGHEST); from++) {
    if (labelsIn(rows[from], columns).alike === 0) continue;
    let depth = 1;
    while (depth < DEEPEST && goesOn(rows[from + depth], columns)) depth += 1;
    const head = matchHead(rows.slice(from, from + depth), columns, from);
    if (head.columns.length < columns.length * ENOUGH) continue;
    if (best === undefined || head.columns.length > best.columns.length) best = head;
  }
  return best;
}

/** The lower row of a heading: nothing but headings, below cells that reach down from above. */
function goesOn(row: DocRow | undefined, columns: readonly HeadColumn[]): boolean {
  const { alike, all } = labelsIn(row, columns);
  return all > 0 && alike === all && row?.cells.some(({ continues }) => continues) === true;
}

/** How many cells of a row say something, and how many of them a heading. */
function labelsIn(row: DocRow | undefined, columns: readonly HeadColumn[]) {
  const texts = (row?.cells ?? [])
    .filter(({ continues }) => !continues)
    .map((cell) => bare(cellText(cell)))
    .filter((text) => text !== '');
  const labels = columns.map(({ label }) => bare(label));
  const alike = texts.filter((text) => labels.some((label) => likeness(text, label) >= ALIKE)).length;
  return { alike, all: texts.length };
}

/** Whether a row only says the heading again, as on a continued page. */
export function isHeadRow(row: DocRow, columns: readonly HeadColumn[]): boolean {
  const { alike, all } = labelsIn(row, columns);
  return all >= 2 && alike === all;
}

interface Heading {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

function matchHead(rows: readonly DocRow[], columns: readonly HeadColumn[], above: number): FoundHead {
  const headings = lowestHeadings(rows);
  const pairs = headings
    .flatMap((heading) =>
      columns.map(({ id, label }) => ({ id, heading, alike: likeness(bare(heading.label), bare(label)) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.heading.from - b.heading.from);
  const taken = new Map<Heading, string>();
  for (const { id, heading } of pairs) {
    if (!taken.has(heading) && ![...taken.values()].includes(id)) taken.set(heading, id);
  }
  return {
    above,
    below: above + rows.length,
    columns: [...taken].map(([{ from, to }, id]) => ({ id, from, to })).sort((a, b) => a.from - b.from),
    strange: headings.filter((heading) => !taken.has(heading) && bare(heading.label) !== ''),
  };
}

/** The headings that stand directly above the body: the lowest cell of each part of the grid that says something. */
function lowestHeadings(rows: readonly DocRow[]): Heading[] {
  let found: Heading[] = [];
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.continues || bare(cellText(cell)) === '') continue;
      const heading = { from: cell.column, to: cell.column + cell.span, label: cellText(cell) };
      found = [...found.filter(({ from, to }) => to <= heading.from || from >= heading.to), heading];
    }
  }
  return found;
}

/** All tables, those inside cells too: a form may stand in a cell of a table that only makes the layout. */
export function tablesOf(blocks: readonly DocBlock[]): DocTable[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesOf(cell.blocks)))]
      : [],
  );
}
