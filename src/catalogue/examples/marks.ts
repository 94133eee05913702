/** A filled form with its review: which words each finding points at, without altering the text. */
import type { ExampleData } from '../../schemas/example.ts';
import { cellLineAnchor } from './blocks.ts';
import { findSpans } from './words.ts';
import type { Example } from '../types.ts';

/** A place in the form that a finding points at; the first of a finding is `mark-3`, further ones `mark-3-2`. */
export interface Mark {
  readonly id: string;
  /** Number of the finding, from 1. */
  readonly finding: number;
}

/** A piece of a line: its own characters, whether a finding points at them, and the marks that stand after them. */
export interface Segment {
  readonly text: string;
  readonly pointed: boolean;
  readonly marks: readonly Mark[];
}

export interface MarkedForm {
  readonly example: Example;
  /** Lines of cells and fields by their anchor. */
  readonly lines: ReadonlyMap<string, readonly Segment[]>;
  /** Marks of a whole row, column or cell, by `rowSpot`, `columnSpot` and `cellSpot`. */
  readonly spots: ReadonlyMap<string, readonly Mark[]>;
  /** The marks of each finding, in its order; a finding on the whole form has none. */
  readonly marksOf: readonly (readonly Mark[])[];
}

export const rowSpot = (row: string) => `row ${row}`;
export const columnSpot = (column: string) => `column ${column}`;
export const cellSpot = (row: string, column: string) => `cell ${row} ${column}`;
export const fieldAnchor = (field: string, line = 1) => `field-${field}-${String(line)}`;

/** Lines that were written in one place: a cell, or a field of the head. */
interface Passage {
  readonly row: string | undefined;
  readonly column: string | undefined;
  readonly anchors: readonly string[];
  readonly lines: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | undefined;
}

/** Lays the findings of an example's review over its text. */
export function markedForm(example: Example): MarkedForm {
  const passages = passagesOf(example.data);
  const spans = new Map<string, Span[]>();
  const spots = new Map<string, Mark[]>();
  const marksOf = example.data.review.map((finding, index) => {
    const marks: Mark[] = [];
    const nextMark = () => {
      const id = `mark-${String(index + 1)}${marks.length > 0 ? `-${String(marks.length + 1)}` : ''}`;
      const mark: Mark = { id, finding: index + 1 };
      marks.push(mark);
      return mark;
    };
    const spot = spotOf(finding);
    if (finding.at === undefined) {
      if (spot !== undefined) add(spots, spot, nextMark());
      return marks;
    }
    for (const { anchors, found } of occurrences(finding.at, finding, passages)) {
      const mark = nextMark();
      found.forEach(({ line, start, end }, part) => {
        add(spans, anchors[line] ?? '', { start, end, mark: part === found.length - 1 ? mark : undefined });
      });
    }
    return marks;
  });
  const lines = passages.flatMap(({ anchors, lines: texts }) =>
    texts.map((text, n) => [anchors[n] ?? '', segments(text, spans.get(anchors[n] ?? '') ?? [])] as const),
  );
  return { example, lines: new Map(lines), spots, marksOf };
}

type Finding = ExampleData['review'][number];

function spotOf({ row, column }: Finding): string | undefined {
  if (row !== undefined && column !== undefined) return cellSpot(row, column);
  if (row !== undefined) return rowSpot(row);
  return column === undefined ? undefined : columnSpot(column);
}

function passagesOf(data: ExampleData): Passage[] {
  const field = ([id, lines]: [string, readonly string[]]): Passage => ({
    row: undefined,
    column: undefined,
    anchors: lines.map((_, n) => fieldAnchor(id, n + 1)),
    lines,
  });
  const oneLine = ([id, value]: [string, string]) => field([id, [value]]);
  return [
    ...Object.entries(data.headerFields).map(oneLine),
    ...Object.entries(data.leadFields).map(field),
    ...Object.entries(data.footerFields).map(oneLine),
    ...data.rows.flatMap((row) =>
      Object.entries(row.cells).map(([column, lines]): Passage => ({
        row: row.category,
        column,
        anchors: lines.map((_, n) => cellLineAnchor(row.category, column, n + 1)),
        lines,
      })),
    ),
  ];
}

/** Where the words of a finding stand. Words without a row and a column are sought in the fields first. */
function occurrences(words: string, { row, column }: Finding, passages: readonly Passage[]) {
  const within = passages.filter(
    (passage) => (row === undefined || passage.row === row) && (column === undefined || passage.column === column),
  );
  const all = within.flatMap((passage) =>
    findSpans(passage.lines, words).map((found) => ({ anchors: passage.anchors, found, inField: !passage.row })),
  );
  const inFields = all.filter((occurrence) => occurrence.inField);
  return inFields.length > 0 ? inFields : all;
}

/** Cuts a line where a finding's words begin or end; joined again, the pieces are the line. */
function segments(text: string, spans: readonly Span[]): Segment[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      pointed: spans.some((span) => span.start <= start && span.end >= end),
      marks: spans.flatMap((span) => (span.end === end && span.mark ? [span.mark] : [])),
    };
  });
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
