import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anyFilled, countedKeys, FORMS, formOf } from './testing/forms.ts';
import { emptyFilled } from './filled/empty.ts';
import { applyEdit, type Edit } from './filled/edit.ts';
import { outlineOf } from './filled/outline.ts';
import { exampleContent, filledContent } from './sheet-content.ts';
import { type FormTable, type Sheet, sheetOf } from './sheet.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const table = (id: string): FormTable => {
  const { body } = formOf(id);
  if (body.layout !== 'table') throw new Error(id);
  return body;
};
const example = (id: string, ...rows: Parameters<typeof exampleContent>[1]) =>
  sheetOf(table(id), exampleContent(table(id), rows));
const filled = (id: string, ...edits: Edit[]) => {
  const form = formOf(id);
  const after = applyEdit(emptyFilled(form, countedKeys()), outlineOf(form), { kind: 'all', edits });
  return sheetOf(table(id), filledContent(table(id), after));
};
const tables = FORMS.flatMap(({ id, body }) => (body.layout === 'table' ? [[id, sheetOf(body)] as const] : []));
const rowsOf = (sheet: Sheet) => sheet.groups.flatMap((group) => group.rows);
/** The cells of a row: `名称|` for what is printed, empty for what is to be written. */
const printed = (sheet: Sheet, row: number) => rowsOf(sheet)[row]?.cells.map((cell) => cell.lines.join('')) ?? [];

/** How many columns of the grid each row covers, cells that reach down from above included. */
function coverage(rows: readonly (readonly { colspan: number; rowspan: number }[])[]): number[] {
  const covered = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const { colspan, rowspan } of row) {
      for (let r = index; r < index + rowspan; r += 1) covered[r] = (covered[r] ?? 0) + colspan;
    }
  });
  return covered;
}

describe.each(tables)('the sheet of %s', (_id, sheet) => {
  it('has rows that fill the grid exactly, heading and body', () => {
    const columns = sheet.shares.length;
    expect(new Set(coverage(sheet.head.map((row) => [...row])))).toEqual(new Set([columns]));
    expect(new Set(coverage(rowsOf(sheet).map(({ cells }) => cells)))).toEqual(new Set([columns]));
  });

  it('has a style sheet class for the width of each column', () => {
    const css = readFileSync(`${root}/src/styles/form-widths.css`, 'utf8');
    for (const share of sheet.shares) expect(css).toContain(`.w-${String(share)} {`);
  });
});

describe('rows of a blank form', () => {
  it('are the five categories, their names broken as printed', () => {
    const sheet = sheetOf(table('ES19-F1'));
    expect(rowsOf(sheet).map(({ id }) => id)).toEqual(['power', 'institution', 'environment', 'conduct', 'other']);
    expect(rowsOf(sheet)[0]?.cells[0]).toMatchObject({ kind: 'label', lines: ['权力', '运行'] });
  });

  it('are as many empty ones as printed', () => {
    const sheet = sheetOf(table('ES19-F3'));
    expect(rowsOf(sheet)).toHaveLength(7);
    expect(printed(sheet, 0).join('')).toBe('');
  });

  it('are numbered, with ①②③ where points are written, and one cell for the name of the person', () => {
    const sheet = sheetOf(table('GT-F1'));
    expect(rowsOf(sheet)).toHaveLength(8);
    expect(rowsOf(sheet)[0]?.cells[0]).toMatchObject({ column: 'name', rowspan: 8, lines: [] });
    expect(printed(sheet, 1)).toEqual(['2', '①②③……', '①②③……', '', '①②③……']);
  });

  it('stand in pairs under each of the eighteen names', () => {
    const sheet = sheetOf(table('GT-F2'));
    expect(sheet.groups).toHaveLength(18);
    expect(printed(sheet, 0).slice(0, 3)).toEqual(['国土资源规划', '1', '①②③……']);
    expect(rowsOf(sheet)[0]?.cells[0]).toMatchObject({ rowspan: 2 });
  });

  it('have names below names in a column of their own', () => {
    const sheet = sheetOf(table('GT-F4'));
    expect(sheet.head[0]?.[0]).toMatchObject({ id: 'item', colspan: 2 });
    expect(rowsOf(sheet)[0]?.cells[0]).toMatchObject({ lines: ['自查情况'], colspan: 2, rowspan: 1 });
    expect(rowsOf(sheet)[1]?.cells.slice(0, 2)).toMatchObject([
      { lines: ['整改情况'], colspan: 1, rowspan: 2 },
      { lines: ['已整改数'], colspan: 1 },
    ]);
  });
});

describe('rows of an example', () => {
  it('keep the order of the form, and leave empty what is not filled', () => {
    const sheet = example('ES19-F1', { category: 'conduct', cells: { risk: ['1、服务意识淡薄；'] } });
    expect(printed(sheet, 3)).toEqual(['作风效能', '1、服务意识淡薄；', '', '']);
    expect(printed(sheet, 0)).toEqual(['权力运行', '', '', '']);
  });

  it('replace the empty rows of a ledger', () => {
    const sheet = example('ES19-F6', { category: 'power', cells: { seq: ['1'], risk: ['权力运行'] } });
    expect(rowsOf(sheet)).toHaveLength(1);
    expect(printed(sheet, 0).slice(0, 2)).toEqual(['1', '权力运行']);
  });
});

describe('rows of a form that is being filled in', () => {
  it('fill the grid exactly, whatever is written', () => {
    fc.assert(
      fc.property(anyFilled(FORMS.filter(({ body }) => body.layout === 'table')), (form) => {
        const sheet = sheetOf(table(form.form), filledContent(table(form.form), form));
        const covered = coverage(rowsOf(sheet).map(({ cells }) => cells));
        expect(new Set(covered)).toEqual(new Set([sheet.shares.length]));
      }),
    );
  });

  it('are a row for each point, under one name, and each cell knows its place', () => {
    const sheet = filled(
      'ES19-F1',
      { kind: 'duplicate', group: 'power', row: 'k1', newKey: 'n1' },
      { kind: 'cell', group: 'power', row: 'n1', column: 'risk', value: '甲\n乙' },
    );
    expect(rowsOf(sheet)[0]?.cells[0]).toMatchObject({ kind: 'label', lines: ['权力', '运行'], rowspan: 2 });
    expect(rowsOf(sheet)[1]?.cells[0]).toMatchObject({
      kind: 'fill',
      lines: ['甲', '乙'],
      place: { kind: 'cell', group: 'power', row: 'n1', column: 'risk' },
    });
  });

  it('share a level that was given for a whole row of the paper, and hide nothing beside it', () => {
    const sheet = filled(
      'ES19-F1',
      { kind: 'duplicate', group: 'power', row: 'k1', newKey: 'n1' },
      { kind: 'shared', group: 'power', column: 'grade', value: '一级\n二级' },
      { kind: 'cell', group: 'power', row: 'n1', column: 'grade', value: '三级' },
    );
    expect(rowsOf(sheet)[0]?.cells.at(-1)).toMatchObject({
      rowspan: 2,
      lines: ['一级', '二级', '三级'],
      place: { kind: 'shared', group: 'power', column: 'grade' },
    });
    expect(rowsOf(sheet)[1]?.cells).toHaveLength(2);
  });

  it('number what is written in a ledger by themselves', () => {
    const sheet = filled('ES19-F6', { kind: 'cell', group: 'rows', row: 'k2', column: 'risk', value: '甲' });
    expect(rowsOf(sheet).map(({ cells }) => cells[0]?.lines)).toEqual([[], ['1'], [], [], [], [], [], []]);
    expect(rowsOf(sheet)[1]?.cells[0]).toMatchObject({ kind: 'number' });
  });

  it('carry the number before the risk point under each of the eighteen names', () => {
    const sheet = filled('GT-F2', { kind: 'duplicate', group: 'planning', row: 'k1', newKey: 'n1' });
    expect(sheet.groups[0]?.rows.map(({ cells }) => cells.find(({ column }) => column === 'risk')?.ordinal)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(sheet.groups[0]?.rows[0]?.cells[0]).toMatchObject({ lines: ['国土资源规划'], rowspan: 3 });
  });

  it('have the name of the person once', () => {
    const place = { kind: 'shared', group: 'rows', column: 'name' };
    expect(rowsOf(filled('GT-F1'))[0]?.cells[0]).toMatchObject({ column: 'name', rowspan: 8, place });
  });
});
