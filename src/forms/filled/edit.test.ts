import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilled, anyText, countedKeys, FORMS, formOf } from '../testing/forms.ts';
import { applyEdit, type Edit } from './edit.ts';
import { blankRow, emptyFilled, isBlankForm } from './empty.ts';
import { outlineOf } from './outline.ts';
import { gridOfTabs } from './paste.ts';
import type { FilledForm } from './types.ts';

const personal = outlineOf(formOf('ES19-F1'));
const edit = (filled: FilledForm, ...edits: Edit[]) =>
  applyEdit(filled, outlineOf(formOf(filled.form)), { kind: 'all', edits });
const empty = (form: string) => emptyFilled(formOf(form), countedKeys());
const group = (filled: FilledForm, id: string) => filled.groups.find((candidate) => candidate.id === id);
const keysOf = (filled: FilledForm) => filled.groups.flatMap(({ rows }) => rows.map(({ key }) => key));

/** An edit of any kind somewhere in the form, valid or not. */
function anyEdit(filled: FilledForm): fc.Arbitrary<Edit> {
  const outline = outlineOf(formOf(filled.form));
  const newKey = countedKeys();
  const fresh = () => `new-${newKey()}`;
  const groups = outline.groups.length > 0 ? outline.groups.map(({ id }) => id) : ['none'];
  const where = fc.constantFrom(...groups).chain((id) =>
    fc.record({
      group: fc.constant(id),
      row: fc.constantFrom('gone', ...(group(filled, id)?.rows.map(({ key }) => key) ?? [])),
      column: fc.constantFrom('gone', ...(outline.groups.find((g) => g.id === id)?.columns.map((c) => c.id) ?? [])),
    }),
  );
  const at = fc.integer({ min: -1, max: 9 });
  return fc.oneof(
    fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom('unit', 'filledAt'), value: anyText }),
    fc.tuple(where, anyText).map(([w, value]): Edit => ({ kind: 'cell', ...w, value })),
    fc.tuple(where, anyText).map(([w, value]): Edit => ({ kind: 'shared', ...w, value })),
    fc.tuple(where, at).map(([w, n]): Edit => ({ kind: 'insert', group: w.group, at: n, rows: [blankRow(fresh())] })),
    where.map((w): Edit => ({ kind: 'remove', ...w })),
    where.map((w): Edit => ({ kind: 'duplicate', ...w, newKey: fresh() })),
    fc
      .tuple(where, fc.constantFrom(...groups), at)
      .map(([w, to, n]): Edit => ({ kind: 'move', ...w, to: { group: to, at: n }, newKey: fresh() })),
    fc
      .tuple(where, fc.array(fc.array(anyText, { maxLength: 4 }), { maxLength: 4 }))
      .map(([w, grid]): Edit => ({ kind: 'paste', ...w, grid, newKeys: grid.map(fresh) })),
  );
}

describe('any edits', () => {
  const anySteps = anyFilled().chain((filled) =>
    fc.tuple(fc.constant(filled), fc.array(anyEdit(filled), { maxLength: 6 })),
  );

  it('keep keys apart, groups in order, at least one row in each, and leave the form before as it was', () => {
    fc.assert(
      fc.property(anySteps, ([filled, steps]) => {
        const before = structuredClone(filled);
        const after = edit(filled, ...steps);
        expect(filled).toEqual(before);
        expect(new Set(keysOf(after)).size).toBe(keysOf(after).length);
        expect(after.groups.map(({ id }) => id)).toEqual(filled.groups.map(({ id }) => id));
        expect(after.groups.every(({ rows }) => rows.length > 0)).toBe(true);
      }),
    );
  });

  it('keep the rows that a form prints', () => {
    fc.assert(
      fc.property(anySteps, ([filled, steps]) => {
        const after = edit(filled, ...steps);
        for (const { id, fixed } of outlineOf(formOf(filled.form)).groups) {
          if (fixed) expect(group(after, id)?.rows.map(({ key }) => key)).toEqual(fixed.map(({ key }) => key));
        }
      }),
    );
  });

  it('lose no text when rows move', () => {
    fc.assert(
      fc.property(anySteps, ([filled, steps]) => {
        const moves = steps.filter(({ kind }) => kind === 'move');
        const texts = (form: FilledForm) =>
          form.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells))).toSorted();
        expect(texts(edit(filled, ...moves))).toEqual(texts(filled));
      }),
    );
  });
});

describe('an edit', () => {
  it('that takes out what was put in changes nothing', () => {
    fc.assert(
      fc.property(anyFilled(FORMS.filter(({ id }) => id.startsWith('ES19'))), fc.nat({ max: 5 }), (filled, at) => {
        const id = filled.groups[0]?.id ?? '';
        const inserted = edit(filled, { kind: 'insert', group: id, at, rows: [blankRow('new')] });
        expect(edit(inserted, { kind: 'remove', group: id, row: 'new' })).toEqual(filled);
      }),
    );
  });

  it('empties the only row of a group instead of taking it out', () => {
    const filled = edit(empty('ES19-F1'), {
      kind: 'cell',
      group: 'power',
      row: 'k1',
      column: 'risk',
      value: '滥用职权',
    });
    const after = edit(filled, { kind: 'remove', group: 'power', row: 'k1' });
    expect(after).toEqual(empty('ES19-F1'));
    expect(isBlankForm(after)).toBe(true);
  });

  it('moves a point to another category, in place of its empty row', () => {
    const filled = edit(empty('ES19-F1'), {
      kind: 'cell',
      group: 'environment',
      row: 'k3',
      column: 'risk',
      value: '吃拿卡要',
    });
    const after = edit(filled, {
      kind: 'move',
      group: 'environment',
      row: 'k3',
      to: { group: 'conduct', at: 0 },
      newKey: 'k9',
    });
    expect(group(after, 'conduct')?.rows).toEqual([{ key: 'k3', cells: { risk: '吃拿卡要' }, entries: [] }]);
    expect(group(after, 'environment')?.rows).toEqual([blankRow('k9')]);
  });

  it('does not move a row to where one of its texts has no column', () => {
    const report = empty('GR-F1');
    const graded = edit(report, {
      kind: 'fill',
      group: 'risks',
      row: 'k1',
      cells: { text: '甲', grade: '高级' },
      entries: [],
    });
    const move: Edit = { kind: 'move', group: 'risks', row: 'k1', to: { group: 'measures', at: 0 }, newKey: 'k9' };
    expect(edit(graded, move)).toBe(graded);
  });

  it('fills a row from a catalogue entry and keeps its identifier once', () => {
    const fill: Edit = { kind: 'fill', group: 'power', row: 'k1', cells: { risk: '自由裁量' }, entries: ['GG-R041'] };
    const row = group(edit(empty('ES19-F1'), fill, fill), 'power')?.rows[0];
    expect(row).toEqual({ key: 'k1', cells: { risk: '自由裁量' }, entries: ['GG-R041'] });
  });

  it('of a row that is gone leaves the form as it is', () => {
    const filled = empty('ES19-F1');
    expect(applyEdit(filled, personal, { kind: 'cell', group: 'power', row: 'x', column: 'risk', value: '甲' })).toBe(
      filled,
    );
  });
});

describe('pasting', () => {
  it('adds the rows it needs', () => {
    const grid = gridOfTabs('甲\t"子\n丑"\r\n乙\t寅\r\n');
    expect(grid).toEqual([
      ['甲', '子\n丑'],
      ['乙', '寅'],
    ]);
    const after = edit(empty('ES19-F1'), {
      kind: 'paste',
      group: 'power',
      row: 'k1',
      column: 'risk',
      grid,
      newKeys: ['n1', 'n2'],
    });
    expect(group(after, 'power')?.rows.map(({ key, cells }) => [key, cells])).toEqual([
      ['k1', { risk: '甲', manifestation: '子\n丑' }],
      ['n1', { risk: '乙', manifestation: '寅' }],
    ]);
  });

  it('reads back any grid that a spreadsheet could copy', () => {
    const quoted = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const grids = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(grids, (grid) => {
        expect(gridOfTabs(grid.map((row) => row.map(quoted).join('\t') + '\r\n').join(''))).toEqual(grid);
      }),
    );
  });
});
