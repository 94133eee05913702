import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readContent } from '../../integrity/read-content.ts';
import { joinCatalogue } from '../../catalogue/join.ts';
import { addDays, daysBetween, deadlineIn, isDay } from './days.ts';
import { icsOf } from './ics.ts';
import { dayOf, keepDates, readDates } from './plan-dates.ts';
import { campaign } from './steps.ts';
import { COLUMNS, rowHeight, sheetRows } from './workbook.ts';
import { memoryStorage } from '../../site/testing/memory-storage.ts';

const { issued, steps } = campaign(joinCatalogue(readContent(process.cwd()).content, 'internal'));

describe('the steps of the plan', () => {
  it('have the days that the plan and its forms state, and no others', () => {
    expect(issued).toBe('2019-03-22');
    expect(steps.flatMap(({ id, due }) => (due === undefined ? [] : [[id, due]]))).toEqual([
      ['search', 7],
      ['mend', 7],
      ['hold', 7],
      ['ledger', 99],
    ]);
  });

  it('name as owner only whom the plan names', () => {
    for (const { owner, quote } of steps) if (owner !== undefined) expect(quote.text).toContain(owner);
  });
});

describe('days', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('are counted forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -999, max: 999 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(isDay(addDays(from, days))).toBe(true);
      }),
    );
  });

  it('are told from what is none', () => {
    expect(['2026-02-29', '2026-2-1', '', 'abc', '2026-13-01'].filter(isDay)).toEqual([]);
    expect(deadlineIn('6月29日前', issued)).toBe('2019-06-29');
    expect(() => deadlineIn('月底前', issued)).toThrow('不是“3月29日前”这样的期限');
  });
});

describe('a calendar file', () => {
  const made = new Date('2026-03-01T02:03:04.567Z');

  it('has what the standard asks for', () => {
    const file = icsOf('排查', [{ uid: 'a@b', day: '2026-03-29', summary: '甲,乙;丙', description: '一\n二\\' }], made);
    expect(file).toContain('\r\nDTSTAMP:20260301T020304Z\r\nDTSTART;VALUE=DATE:20260329\r\nSUMMARY:甲\\,乙\\;丙\r\n');
    expect(file).toContain('DESCRIPTION:一\\n二\\\\\r\n');
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('folds long lines without losing a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const file = icsOf(
          '',
          [{ uid: 'a', day: '2026-03-29', summary: summary.replace(/[\r\n]/g, ''), description: '' }],
          made,
        );
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = file.replaceAll('\r\n ', '');
        expect(unfolded).toContain(`SUMMARY:${summary.replace(/[\r\n]/g, '').replace(/[\\;,]/g, '\\$&')}\r\n`);
      }),
    );
  });
});

describe('a campaign of one’s own', () => {
  it('takes over the intervals of the plan, and gives no day to what has none', () => {
    const own = { start: '2026-03-01', set: { study: '2026-03-10', search: '2026-03-05' } };
    expect(dayOf({ id: 'ledger', due: 99 }, own)).toBe('2026-06-08');
    expect(dayOf({ id: 'search', due: 7 }, own)).toBe('2026-03-05');
    expect(dayOf({ id: 'study', due: undefined }, own)).toBe('2026-03-10');
    expect(dayOf({ id: 'check', due: undefined }, own)).toBeUndefined();
    expect(dayOf({ id: 'ledger', due: 99 }, { start: undefined, set: {} })).toBeUndefined();
  });

  it('is kept, and the key goes when nothing is left', () => {
    const store = memoryStorage(null);
    const own = { start: '2026-03-01', set: { study: '2026-03-10' } };
    keepDates(own, store);
    expect(readDates(store)).toEqual(own);
    keepDates({ start: undefined, set: {} }, store);
    expect(store.value).toBeNull();
  });

  it.each(['{', '[]', '{"start":"2026-02-30","set":{"study":5}}'])('survives what makes no sense: %s', (value) => {
    expect(readDates(memoryStorage(value))).toEqual({ start: undefined, set: {} });
  });
});

test('a sheet has a cell for every column, and rows high enough for their text', () => {
  const row = { id: 'study', title: '学习教育', owner: '', forms: '', quote: '字'.repeat(90), day: '2026-03-09' };
  const [cells = []] = sheetRows([row]);
  expect(cells).toEqual(['1', '学习教育', '2026年3月9日', '', '', row.quote]);
  expect(cells).toHaveLength(COLUMNS.length);
  expect(rowHeight(cells)).toBe(60);
  expect(rowHeight(['1', '', '', '', '', ''])).toBe(15);
});
