import { describe, expect, it } from 'vitest';
import type { FormColumn } from '../schemas/form.ts';
import { headerRows } from './header-rows.ts';

const seq: FormColumn = { id: 'seq', label: ['序号'] };
const subject: FormColumn = {
  id: 'subject',
  label: ['问题对象'],
  children: [
    { id: 'name', label: ['姓名'] },
    { id: 'post', label: ['职务'] },
  ],
};
/** `id colspan×rowspan`, row by row. */
const shape = (...args: Parameters<typeof headerRows>) =>
  headerRows(...args).map((row) => row.map((cell) => `${cell.id} ${String(cell.colspan)}×${String(cell.rowspan)}`));

describe('headerRows', () => {
  it('is one row where no columns are grouped', () => {
    expect(shape([seq, { id: 'risk', label: ['风险点名称'] }])).toEqual([['seq 1×1', 'risk 1×1']]);
  });

  it('spans a group over its columns, and a column without a group down to the last row', () => {
    expect(shape([seq, subject])).toEqual([
      ['seq 1×2', 'subject 2×1'],
      ['name 1×1', 'post 1×1'],
    ]);
  });

  it('goes as deep as the deepest group', () => {
    const outer: FormColumn = { id: 'outer', label: ['处置'], children: [seq, subject] };
    expect(shape([outer, { id: 'remark', label: ['备注'] }])).toEqual([
      ['outer 3×1', 'remark 1×3'],
      ['seq 1×2', 'subject 2×1'],
      ['name 1×1', 'post 1×1'],
    ]);
  });

  it('widens a column that is printed as two', () => {
    expect(shape([seq, subject], (column) => (column.id === 'post' ? 2 : 1))[0]).toEqual(['seq 1×2', 'subject 3×1']);
  });

  it('tells groups from columns, for the scope of the heading', () => {
    expect(headerRows([seq, subject])[0]?.map((cell) => cell.group)).toEqual([false, true]);
  });
});
