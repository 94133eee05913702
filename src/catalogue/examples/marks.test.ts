import { describe, expect, it } from 'vitest';
import { cellSpot, columnSpot, fieldAnchor, markedForm, rowSpot, type Segment } from './marks.ts';
import type { Example } from '../types.ts';

type Review = Example['data']['review'];

const example = (review: Review) =>
  ({
    data: {
      headerFields: { filledAt: '2020年4月13日' },
      leadFields: { duties: ['提供服务。'] },
      footerFields: {},
      rows: [
        { category: 'power', cells: { risk: ['1、不作为；', '2、吃拿卡要。'], grade: ['二级', '三级'] } },
        { category: 'conduct', cells: { risk: ['吃拿卡要，不作为'], grade: [] } },
      ],
      review,
    },
  }) as unknown as Example;

const text = '应改。';
/** The line with its marks: pointed words in brackets, then the numbers. */
const shown = (segments: readonly Segment[] | undefined) =>
  segments
    ?.map(({ text: words, pointed, marks }) => (pointed ? `[${words}]` : words) + marks.map((m) => m.finding).join(','))
    .join('');

describe('the words of a finding', () => {
  it('are marked in the cell that it names, and there only', () => {
    const { lines } = markedForm(example([{ row: 'power', column: 'risk', at: '吃拿卡要', text }]));
    expect(shown(lines.get('power-risk-2'))).toBe('2、[吃拿卡要]1。');
    expect(shown(lines.get('conduct-risk-1'))).toBe('吃拿卡要，不作为');
  });

  it('are marked wherever they stand in the column, each mark with an address of its own', () => {
    const { lines, marksOf } = markedForm(example([{ column: 'risk', at: '不作为', text }]));
    expect(shown(lines.get('power-risk-1'))).toBe('1、[不作为]1；');
    expect(shown(lines.get('conduct-risk-1'))).toBe('吃拿卡要，[不作为]1');
    expect(marksOf[0]?.map(({ id }) => id)).toEqual(['mark-1', 'mark-1-2']);
  });

  it('are sought in the fields first where neither row nor column is named', () => {
    const { lines } = markedForm(example([{ at: '2020年4月13日', text }]));
    expect(shown(lines.get(fieldAnchor('filledAt')))).toBe('[2020年4月13日]1');
  });

  it('may overlap with those of another finding', () => {
    const { lines } = markedForm(
      example([
        { row: 'conduct', column: 'risk', at: '吃拿卡要，不作为', text },
        { row: 'conduct', column: 'risk', at: '卡要', text },
      ]),
    );
    expect(shown(lines.get('conduct-risk-1'))).toBe('[吃拿][卡要]2[，不作为]1');
  });

  it('may run over two lines; the mark stands at their end', () => {
    const { lines } = markedForm(example([{ row: 'power', column: 'risk', at: '不作为；2、吃拿', text }]));
    expect(shown(lines.get('power-risk-1'))).toBe('1、[不作为；]');
    expect(shown(lines.get('power-risk-2'))).toBe('[2、吃拿]1卡要。');
  });
});

describe('a finding without words', () => {
  it('is marked at its cell, row or column, or at none', () => {
    const { spots, marksOf } = markedForm(
      example([{ row: 'power', column: 'grade', text }, { row: 'conduct', text }, { column: 'risk', text }, { text }]),
    );
    expect(spots.get(cellSpot('power', 'grade'))).toEqual([{ id: 'mark-1', finding: 1 }]);
    expect(spots.get(rowSpot('conduct'))).toEqual([{ id: 'mark-2', finding: 2 }]);
    expect(spots.get(columnSpot('risk'))).toEqual([{ id: 'mark-3', finding: 3 }]);
    expect(marksOf[3]).toEqual([]);
  });
});

it('never alters a line', () => {
  const { lines } = markedForm(
    example([
      { column: 'risk', at: '不', text },
      { at: '服务', text },
    ]),
  );
  const joined = [...lines].map(([anchor, segments]) => [anchor, segments.map((s) => s.text).join('')]);
  expect(joined).toEqual([
    ['field-filledAt-1', '2020年4月13日'],
    ['field-duties-1', '提供服务。'],
    ['power-risk-1', '1、不作为；'],
    ['power-risk-2', '2、吃拿卡要。'],
    ['power-grade-1', '二级'],
    ['power-grade-2', '三级'],
    ['conduct-risk-1', '吃拿卡要，不作为'],
  ]);
});
