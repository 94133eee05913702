/** What stands on the paper: fields, rows under the names of the form, and what has no place. */
import type { FormData } from '../../../../schemas/form.ts';
import { isBlankText } from '../../../filled/empty.ts';
import { type OutlineField, outlineOf } from '../../../filled/outline.ts';
import type { ImportNotice, UnplacedText } from '../../types.ts';
import { cellText, type DocBlock, type DocRow, type DocTable } from '../read/model.ts';
import type { PaperRows } from './by-hand.ts';
import { scanFields } from './field-scan.ts';
import { bodyRows } from './grid.ts';
import { headColumns } from './head-columns.ts';
import { findHead, type FoundHead, isHeadRow, tablesOf } from './heads.ts';
import { type Printed, printedLines } from './printed.ts';
import { readReport } from './report.ts';
import { RowReader } from './rows.ts';
import { bare } from './words.ts';

export interface PaperRead {
  readonly fields: Readonly<Record<string, string>>;
  readonly groups: readonly PaperRows[];
  readonly notices: readonly ImportNotice[];
  readonly unplaced: readonly UnplacedText[];
}

/** @param otherTitles of forms that ask for the same, which may stand above it */
export function readPaper(blocks: readonly DocBlock[], form: FormData, otherTitles: readonly string[]): PaperRead {
  const reader = new PaperReader(form, otherTitles);
  if (form.body.layout === 'report') {
    const report = readReport(blocks, form.body.parts);
    for (const { where, text } of report.rest) reader.line(text, where);
    return reader.result(report.groups);
  }
  reader.blocks(blocks);
  return reader.result();
}

/** Walks through the document from its beginning; what it has found says how to read on. */
class PaperReader {
  readonly #form: FormData;
  readonly #fields = new Map<string, string>();
  readonly #all: readonly OutlineField[];
  readonly #rows: RowReader;
  readonly #unplaced: UnplacedText[] = [];
  readonly #printed: Printed;
  #head: FoundHead | undefined;
  /** Columns of the grid of the table with the heading. */
  #width = 0;
  #tables = 0;
  #paragraphs = 0;
  #open: string | undefined;

  constructor(form: FormData, otherTitles: readonly string[]) {
    this.#form = form;
    this.#all = outlineOf(form).fields;
    this.#rows = new RowReader(form, this.#unplaced);
    this.#printed = printedLines(form, otherTitles);
  }

  result(groups: readonly PaperRows[] = this.#rows.groups()): PaperRead {
    return {
      fields: Object.fromEntries(this.#fields),
      groups,
      notices: this.#rows.notices,
      unplaced: this.#unplaced,
    };
  }

  blocks(blocks: readonly DocBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.#table(block);
      else {
        this.#paragraphs += 1;
        const where = `第 ${String(this.#paragraphs)} 段`;
        for (const line of block.text.split('\n')) this.line(line, where);
      }
    }
  }

  /** A line outside the rows: fields, printed words, or a text without a place. */
  line(line: string, where: string): void {
    const scan = scanFields(line, this.#fieldsHere());
    if (scan) {
      for (const { id, text } of scan.found) this.#keep(id, text);
      this.#open = this.#longField(scan.found.at(-1)?.id);
      if (!this.#printed.has(scan.before)) this.#unplaced.push({ where, text: scan.before });
      return;
    }
    // A number may be a page's, or what somebody wrote.
    const isPrinted = this.#printed.has(line) && !(this.#open !== undefined && /^\s*\d+\s*$/.test(line));
    if (isPrinted) return;
    if (this.#open !== undefined) this.#keep(this.#open, line.trim());
    else this.#unplaced.push({ where, text: line.trim() });
  }

  /** Before the table the fields of its head; then all others, and those of the head that are still missing. */
  #fieldsHere(): OutlineField[] {
    const early = (field: OutlineField) => field.place === 'header' || field.place === 'lead';
    if (this.#form.body.layout === 'report') return this.#all.filter(({ place }) => place === 'report');
    if (!this.#head) return this.#all.filter(early);
    const missing = (field: OutlineField) => isBlankText(this.#fields.get(field.id));
    return this.#all.filter((field) => !early(field) || (field.place === 'header' && missing(field)));
  }

  #longField(id: string | undefined): string | undefined {
    const field = this.#all.find((one) => one.id === id);
    return field?.type === 'opinion' || field?.type === 'longtext' ? field.id : undefined;
  }

  #keep(id: string, text: string): void {
    const before = this.#fields.get(id);
    if (text === '' || before === text) return;
    this.#fields.set(id, before === undefined ? text : `${before}\n${text}`);
  }

  #table(table: DocTable): void {
    this.#tables += 1;
    const name = `第 ${String(this.#tables)} 个表格`;
    const columns = headColumns(this.#form);
    const head = findHead(table, columns);
    const inner = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
    if (!head && tablesOf(inner).some((nested) => findHead(nested, columns))) {
      // A table that only makes the layout: the form stands in one of its cells.
      this.blocks(inner);
      return;
    }
    const where = (index: number) => `${name}第 ${String(index + 1)} 行`;
    // A table without a heading goes on with the one before, where it has the same columns.
    const goesOn = this.#head !== undefined && gridWidth(table) === this.#width;
    const above = head?.above ?? (goesOn ? 0 : table.rows.length);
    table.rows.slice(0, above).forEach((row, index) => {
      this.#looseRow(row, where(index));
    });
    if (head && !this.#head) this.#rows.missing(head, columns);
    if (head) {
      this.#head = head;
      this.#width = gridWidth(table);
    }
    if (!this.#head || above === table.rows.length) return;
    for (const row of bodyRows(table, this.#head, head?.below ?? 0)) {
      const source = table.rows[row.number - 1];
      if (!source || isHeadRow(source, columns)) continue;
      if (this.#isLooseRow(source)) this.#looseRow(source, where(row.number - 1));
      else this.#rows.row(row, where(row.number - 1));
    }
  }

  /** A row that is none of the points: fields, or notes. */
  #isLooseRow({ cells }: DocRow): boolean {
    const written = cells.filter((cell) => !cell.continues && bare(cellText(cell)) !== '');
    const [first] = written;
    if (!first || first !== cells[0]) return false;
    const text = cellText(first);
    const late = this.#all.filter(({ place }) => place !== 'header');
    if (this.#labelled(text, late) !== undefined) return true;
    if (cells.length > 2) return false;
    if (written.some((cell) => scanLines(cellText(cell), late))) return true;
    return cells.length === 1 && (/^\s*注\s*[:：]/u.test(text) || this.#printed.has(text));
  }

  /** A label in one cell and its text in the next, or both in one. */
  #looseRow({ cells }: DocRow, where: string): void {
    this.#open = undefined;
    for (const cell of cells) {
      if (cell.continues) continue;
      const text = cellText(cell);
      const label = this.#labelled(text, this.#all);
      if (label !== undefined) this.#open = label;
      else for (const line of text.split('\n')) this.line(line, where);
    }
    this.#open = undefined;
  }

  /** A cell that holds nothing but the label of a field: the text stands in the next. */
  #labelled(text: string, fields: readonly OutlineField[]): string | undefined {
    const label = bare(text);
    return fields.find((field) => bare(field.label) === label)?.id;
  }
}

function gridWidth({ rows }: DocTable): number {
  return Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + span)));
}

function scanLines(text: string, fields: readonly OutlineField[]): boolean {
  return text.split('\n').some((line) => scanFields(line, fields) !== undefined);
}
