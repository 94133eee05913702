/** Rows of the body, each given to its group: the category, the business, or the one list. */
import type { FormData } from '../../../../schemas/form.ts';
import { isBlankText } from '../../../filled/empty.ts';
import { labelOf } from '../../../filled/numbers.ts';
import { type FormOutline, LIST_GROUP, type OutlineGroup, outlineOf } from '../../../filled/outline.ts';
import type { ImportNotice, UnplacedText } from '../../types.ts';
import type { PaperRows } from './by-hand.ts';
import type { BodyCell, BodyRow } from './grid.ts';
import type { FoundHead, HeadColumn } from './heads.ts';
import { spread, type PaperRow } from './spread.ts';
import { bare, likeness } from './words.ts';

/** What forms print into empty cells: ①②③……. */
const PLACEHOLDER = /^[\s①②③④⑤⑥⑦⑧⑨⑩….·、]*$/u;
/** How like its printed name a category must be. */
const ALIKE = 0.75;

export class RowReader {
  readonly notices: ImportNotice[] = [];
  readonly #outline: FormOutline;
  readonly #form: FormData;
  readonly #unplaced: UnplacedText[];
  /** Column that holds the names of groups; `undefined` in a list. */
  readonly #names: string | undefined;
  readonly #read = new Map<string, (PaperRow | undefined)[]>();
  #group: OutlineGroup | undefined;

  constructor(form: FormData, unplaced: UnplacedText[]) {
    this.#form = form;
    this.#outline = outlineOf(form);
    this.#unplaced = unplaced;
    const list = this.#outline.groups.length === 1 && this.#outline.groups[0]?.id === LIST_GROUP;
    this.#names = list ? undefined : nameColumn(form);
    if (list) this.#group = this.#outline.groups[0];
  }

  /** Says which columns the file lacks, and which it has too many. */
  missing(head: FoundHead, columns: readonly HeadColumn[]): void {
    const lacking = columns.filter(({ id }) => !head.columns.some((column) => column.id === id));
    if (lacking.length === 0) return;
    this.notices.push({
      message: `文件里没有找到“${lacking.map(({ label }) => label).join('”“')}”栏，这些栏没有读入。`,
    });
  }

  row(row: BodyRow, where: string): void {
    const cells = this.#names === undefined ? row.cells : this.#named(row, where);
    if (cells === undefined) return;
    const written = cells.filter(({ text }) => !PLACEHOLDER.test(text));
    const group = this.#group;
    const spans = written.some((cell) => cell.rows !== 1) || cells.some((cell) => cell.rows === 0);
    if (!group) {
      for (const { text } of written) this.#unplaced.push({ where, text });
      return;
    }
    const columns = [...group.columns, ...group.shared];
    const texts = new Map<string, BodyCell>();
    for (const cell of cells) {
      if (cell.column !== undefined && columns.some(({ id }) => id === cell.column) && !texts.has(cell.column)) {
        texts.set(cell.column, cell);
      } else if (!PLACEHOLDER.test(cell.text) && !this.#isNumber(cell)) {
        const column = cell.heading === undefined ? '' : `“${cell.heading}”栏`;
        this.#unplaced.push({ where: where + column, text: cell.text });
      }
    }
    if (written.length === 0 && !spans && !group.fixed) return;
    const rows = this.#read.get(group.id) ?? [];
    this.#read.set(group.id, rows);
    const at = group.fixed ? this.#fixedRow(group, row) : rows.length;
    if (at === undefined || rows[at]) {
      for (const { text } of written) this.#unplaced.push({ where, text });
    } else rows[at] = { cells: texts, entries: row.entries };
  }

  groups(): PaperRows[] {
    return this.#outline.groups.map((group) => {
      const read = this.#read.get(group.id) ?? [];
      const rows = Array.from(read, (row): PaperRow => row ?? { cells: new Map(), entries: [] });
      return spread(group, rows, this.#printsNumbers(group));
    });
  }

  /** Finds the group that the row belongs to. @returns the other cells; none where the row only names its group */
  #named(row: BodyRow, where: string): readonly BodyCell[] | undefined {
    const [first] = row.cells;
    const naming = row.cells.filter((cell) => cell.column === this.#names);
    const title =
      row.cells.length === 1 || row.cells.slice(1).every(({ text }) => isBlankText(text)) ? first : undefined;
    const name = naming.find(({ text }) => !isBlankText(text)) ?? title;
    const found = name && this.#groupNamed(name.text);
    if (found) {
      this.#group = found;
      this.#moreThanName(found, name.text, where);
    } else if (
      naming[0] &&
      naming[0].rows > 0 &&
      !isBlankText(naming[0].text) &&
      !labelOf(naming[0].text) &&
      !/^\d+$/.test(naming[0].text.trim())
    ) {
      this.#fixedOrStrange(naming[0], where);
    }
    const rest = row.cells.filter((cell) => !naming.includes(cell) && cell !== (found ? name : undefined));
    return rest.length === 0 ? undefined : rest;
  }

  /** Which of the rows that the form prints it is, by its name. */
  #fixedRow({ fixed = [] }: OutlineGroup, { cells }: BodyRow): number | undefined {
    if (fixed.length === 1) return 0;
    const names = cells.filter(({ column }) => column === this.#names).map(({ text }) => bare(text));
    const alike = fixed.map(({ label }) => Math.max(0, ...names.map((name) => likeness(bare(label), name))));
    const best = Math.max(...alike);
    return best < ALIKE ? undefined : alike.indexOf(best);
  }

  /** A name that the form does not have ends the group before: its texts are nobody's. */
  #fixedOrStrange(cell: BodyCell, where: string): void {
    const fixed = this.#group?.fixed?.some(({ label }) => likeness(bare(label), bare(cell.text)) >= ALIKE);
    if (fixed) return;
    this.#unplaced.push({ where, text: cell.text });
    this.#group = undefined;
  }

  /** What somebody has added to the printed name. */
  #moreThanName({ label }: OutlineGroup, text: string, where: string): void {
    const more = bare(text).replace(/^[一二三四五六七八九十\d]{1,2}(?=\p{Script=Han})/u, '');
    if (more !== bare(label) && bare(text) !== bare(label)) this.#unplaced.push({ where, text: text.trim() });
  }

  #groupNamed(text: string): OutlineGroup | undefined {
    const name = bare(text).replace(/^[一二三四五六七八九十\d]+(?=\p{Script=Han}{2})/u, '');
    if (name === '') return undefined;
    const { groups } = this.#outline;
    const exact = groups.find(({ label }) => bare(label) === name || bare(label) === bare(text));
    if (exact) return exact;
    return groups.find(({ label }) => {
      const own = bare(label);
      return likeness(own, name) >= ALIKE || (own.length > 2 && name.length <= own.length + 6 && name.startsWith(own));
    });
  }

  #isNumber({ column, text }: BodyCell): boolean {
    const isSequence = column !== undefined && this.#sequences().includes(column);
    return isSequence && /^\s*\d*[.、．]?\s*$/.test(text);
  }

  #sequences(): string[] {
    const { body } = this.#form;
    return body.layout === 'table' ? body.columns.filter(({ type }) => type === 'sequence').map(({ id }) => id) : [];
  }

  /** Whether the form prints a number before the first text of each row. */
  #printsNumbers({ id, fixed }: OutlineGroup): boolean {
    const { body } = this.#form;
    if (body.layout !== 'table' || fixed) return false;
    if (body.rows.kind === 'points') return true;
    return body.rows.kind === 'named' && body.rows.items.some((item) => item.id === id && item.points !== undefined);
  }
}

function nameColumn({ body }: FormData): string | undefined {
  if (body.layout !== 'table') return undefined;
  return body.rows.kind === 'named' ? body.rows.column : body.columns[0]?.id;
}
