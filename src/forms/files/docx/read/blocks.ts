/** The body of a document as paragraphs and tables. */
import type { DocBlock, DocCell, DocRow, DocTable } from './model.ts';
import type { Counter } from './numbering.ts';
import { isDeleted, isPlaceholder, readParagraph } from './paragraph.ts';
import { attribute, child, descendant, elements } from './xml.ts';

/** Deeper nesting is made to break readers, not to fill in a form. */
const DEEPEST = 40;

/** Around paragraphs, rows and cells; nothing of it is seen. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent', 'Choice']);

/** @param parent the body, a cell, or the content of a text box */
export function readBlocks(parent: Element, count: Counter, depth = 0): DocBlock[] {
  if (depth > DEEPEST) return [];
  return through(parent, ['p', 'tbl']).flatMap((element): DocBlock[] => {
    if (element.localName === 'tbl') return [readTable(element, count, depth)];
    const { paragraph, boxes } = readParagraph(element, count(element), (content) =>
      readBlocks(content, count, depth + 1),
    );
    return paragraph.text === '' && isDeleted(element) ? [...boxes] : [paragraph, ...boxes];
  });
}

function readTable(table: Element, count: Counter, depth: number): DocTable {
  const rows = through(table, ['tr']).filter((row) => descendant(row, 'trPr', 'del') === undefined);
  return { kind: 'table', rows: rows.map((row) => readRow(row, count, depth)) };
}

function readRow(row: Element, count: Counter, depth: number): DocRow {
  let column = Number(attribute(descendant(row, 'trPr', 'gridBefore'), 'val') ?? 0);
  const cells: DocCell[] = [];
  for (const cell of through(row, ['tc'])) {
    const properties = child(cell, 'tcPr');
    const span = Math.max(1, Number(attribute(properties && child(properties, 'gridSpan'), 'val') ?? 1) || 1);
    const blocks = readBlocks(cell, count, depth + 1);
    const last = cells.at(-1);
    // The older way to merge cells beside each other: the cells that follow are part of the first.
    if (last && isContinued(properties, 'hMerge')) {
      cells[cells.length - 1] = { ...last, span: last.span + span, blocks: [...last.blocks, ...blocks] };
    } else {
      cells.push({ column, span, continues: isContinued(properties, 'vMerge'), blocks });
    }
    column += span;
  }
  return { cells };
}

function isContinued(properties: Element | undefined, name: 'vMerge' | 'hMerge'): boolean {
  const merge = properties && child(properties, name);
  return merge !== undefined && attribute(merge, 'val') !== 'restart';
}

/** Elements of these names, looked for through wrappers and nowhere deeper. */
function through(parent: Element, names: readonly string[]): Element[] {
  return elements(parent).flatMap((element) => {
    if (names.includes(element.localName)) return [element];
    if (!WRAPPERS.has(element.localName) || isPlaceholder(element)) return [];
    return through(element, names);
  });
}
