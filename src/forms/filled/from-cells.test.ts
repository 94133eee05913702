import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, CONTENT, countedKeys, formOf } from '../testing/forms.ts';
import { fromCells } from './from-cells.ts';
import { fromExample } from './from-example.ts';
import { splitPoints } from './split.ts';

const form = formOf('ES19-F1');
const read = (cells: Record<string, string>) =>
  fromCells(form, { fields: {}, groups: [{ id: 'power', rows: [cells] }] }, countedKeys());
const rows = (cells: Record<string, string>) => read(cells).filled.groups[0]?.rows.map((row) => row.cells);
const example = (id: string) => {
  const found = CONTENT.examples.find(({ data }) => data.id === id)?.data;
  if (!found) throw new Error(id);
  return fromExample(found, formOf(found.form), countedKeys()).filled;
};
const group = (id: string, name: string) => example(id).groups.find((one) => one.id === name);

describe('one cell as points', () => {
  const texts = (cell: string) => splitPoints(cell).map(({ text }) => text);

  it('is split where numbers stand, however they are written', () => {
    expect(texts('1、甲；\n2、乙。')).toEqual(['1、甲；', '2、乙。']);
    expect(texts('①甲②乙③丙')).toEqual(['①甲', '②乙', '③丙']);
    expect(texts('（1）甲。（2）乙')).toEqual(['（1）甲。（2）乙']);
    expect(texts('3、认真听取意见。4.不断提高')).toEqual(['3、认真听取意见。', '4.不断提高']);
  });

  it('is not split at a decimal, or at a number that is out of turn', () => {
    expect(texts('1、金额1.5万元。3、不是下一条')).toEqual(['1、金额1.5万元。3、不是下一条']);
  });

  it('loses no character', () => {
    const cell = fc.array(
      fc.oneof(fc.constantFrom('1、', '2、', '2.', '①', '②', '（1）', '。', '；', '\n', ' ', '甲', '1.5'), anyText),
    );
    const bare = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(cell, (parts) => {
        const text = parts.join('');
        expect(bare(texts(text).join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('cells as rows', () => {
  it('pair by number, and drop numbers that the rows now say', () => {
    expect(rows({ risk: '1、甲；\n2、乙', manifestation: '1、子\n2、丑' })).toEqual([
      { risk: '甲；', manifestation: '子' },
      { risk: '乙', manifestation: '丑' },
    ]);
  });

  it('leave what has no partner alone, with its number', () => {
    expect(rows({ risk: '1、甲\n2、乙', manifestation: '1、子\n3、寅' })).toEqual([
      { risk: '1、甲', manifestation: '1、子' },
      { risk: '2、乙' },
      { manifestation: '3、寅' },
    ]);
  });

  it('pair a list of names with as many numbered points', () => {
    expect(rows({ risk: '甲；乙。', manifestation: '1、子\n2、丑' })).toEqual([
      { risk: '甲；', manifestation: '1、子' },
      { risk: '乙。', manifestation: '2、丑' },
    ]);
  });

  it('keep several manifestations with their one name', () => {
    expect(rows({ risk: '服务不周到', manifestation: '1、子\n2、丑' })).toEqual([
      { risk: '服务不周到', manifestation: '1、子\n2、丑' },
    ]);
  });

  it('keep apart what differs in number, and say so', () => {
    const { filled, understood } = read({ risk: '甲；乙', manifestation: '1、子\n2、丑\n3、寅' });
    expect(filled.groups[0]?.rows).toHaveLength(5);
    expect(understood).toMatchObject([{ group: 'power', sure: false }]);
  });

  it('give a level to a point only where it has its number', () => {
    const points = { risk: '1、甲\n2、乙', manifestation: '1、子\n2、丑' };
    expect(read({ ...points, grade: '一级\n二级' }).filled.groups[0]?.shared).toEqual({ grade: '一级\n二级' });
    expect(rows({ ...points, grade: '1、一级\n2、二级' })?.map(({ grade }) => grade)).toEqual(['一级', '二级']);
  });

  it('lose no character, whatever was written', () => {
    const bare = (text: string) => text.replace(/\s/gu, '');
    const cells = fc.record({ risk: anyText, manifestation: anyText, grade: anyText });
    const many = fc.array(cells, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(many, (paperRows) => {
        const { filled } = fromCells(form, { fields: {}, groups: [{ id: 'power', rows: paperRows }] }, countedKeys());
        const kept = filled.groups.flatMap((one) => [
          ...Object.values(one.shared),
          ...one.rows.flatMap((row) => Object.values(row.cells)),
        ]);
        const sorted = (texts: string[]) =>
          Array.from(bare(texts.join('')))
            .toSorted()
            .join('');
        const printed = paperRows.flatMap((row) => Object.values(row));
        // Numbers may go: the order of the rows says them.
        const noNumbers = (text: string) => text.replace(/[\d、.①-⑳]/gu, '');
        expect(noNumbers(sorted(kept))).toBe(noNumbers(sorted(printed)));
      }),
    );
  });
});

describe('the examples', () => {
  it('pair unnumbered lines that follow the same number', () => {
    expect(group('ES20-X11', 'institution')?.rows.map(({ cells }) => cells.risk?.slice(0, 5))).toEqual([
      '1、中心各',
      '2、档案缺',
      '擅自外借档',
      '3、收受他',
    ]);
    expect(group('ES20-X11', 'institution')?.rows.every(({ cells }) => cells.manifestation)).toBe(true);
  });

  it('show where numbers went wrong', () => {
    expect(group('ES20-X10', 'conduct')?.rows[0]?.cells).toMatchObject({
      risk: '招1、标文件审核不够仔细，容易出现漏洞。',
    });
    expect(group('ES20-X05', 'institution')?.rows.map(({ cells }) => Object.keys(cells).join())).toEqual([
      'risk,manifestation',
      'risk,manifestation',
      'risk,manifestation',
      'manifestation',
    ]);
  });

  it('keep levels that were given for a row', () => {
    expect(group('ES20-X01', 'power')?.shared).toEqual({ grade: '二级\n三级' });
    expect(group('ES20-X03', 'power')?.rows[0]?.cells.grade).toBe('一级\n二级');
  });

  it('keep the rows of the ledger', () => {
    expect(group('ES20-X12', 'rows')?.rows).toHaveLength(4);
  });
});
