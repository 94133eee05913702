import { describe, expect, it } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import { CONTENT, formOf } from '../testing/forms.ts';
import { outlineOf } from '../filled/outline.ts';
import { buildLookup } from './build.ts';
import { measureCells, pointCells } from './cells.ts';
import { translateGrade } from './translate-grade.ts';

const data = buildLookup(joinCatalogue(CONTENT, 'internal'));
const point = (id: string) => {
  const found = data.points.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
const offer = (id: string, form: string) => translateGrade(point(id), formOf(form).scale, data.scales);
const group = (form: string, index = 0) => {
  const found = outlineOf(formOf(form)).groups[index];
  if (!found) throw new Error(form);
  return found;
};

describe('the lookup data', () => {
  it('holds every point once, with measures that it holds too', () => {
    expect(new Set(data.points.map(({ id }) => id)).size).toBe(148);
    const measures = new Set(data.measures.map(({ id }) => id));
    expect(data.points.flatMap((one) => one.measures.filter(({ id }) => !measures.has(id)))).toEqual([]);
  });

  it('says what each form of discipline is in the words of the plan', () => {
    const says = data.scales.find(({ id }) => id === 'ordos')?.says ?? {};
    expect(Object.entries(says).map(([grade, { name }]) => `${grade} ${name}`)).toEqual([
      '4级 第四种形态',
      '3级 第三种形态',
      '2级 第二种形态',
      '1级 第一种形态',
    ]);
    expect(says['4级']?.text).toBe('严重违纪涉嫌违法立案审查的只能是极少数');
    expect(data.scales.find(({ id }) => id === 'land')?.says).toEqual({});
  });

  it('holds nothing internal in the public edition', () => {
    const open = buildLookup(joinCatalogue(CONTENT, 'public'));
    expect(open.points.filter(({ id }) => id.startsWith('ES20'))).toEqual([]);
  });
});

describe('the level of a point on the scale of a form', () => {
  it('goes through the crosswalk, and says so', () => {
    const graded = data.points.find(({ grade }) => grade?.scale === 'guigang' && grade.label === '一级')?.id ?? '';
    expect(offer(graded, 'ES19-F1')).toEqual({
      label: '3级',
      reason:
        '贵港 一级（最高，按部分写明）归一为高；在鄂尔多斯四种形态里对应 3级（需要应用第三种形态）。这是编者的对照，不是原文。',
    });
  });

  it('is itself on its own scale', () => {
    expect(offer('GR-R1', 'GR-F1')).toMatchObject({ label: '高级' });
  });

  it('is not offered where the source states none, where the scale has no such grade, or where no level is asked', () => {
    const unrated = offer('HZ-R01', 'ES19-F1');
    expect(unrated.label).toBeUndefined();
    expect(unrated.reason).toContain('未定级');
    const low = data.points.find(({ level }) => level === 'low')?.id ?? '';
    expect(offer(low, 'GR-F1').reason).toContain('没有与它相当');
    expect(offer(low, 'ES19-F2')).toEqual({ label: undefined, reason: '这张表不填等级。' });
  });
});

describe('a point in a row', () => {
  it('fills the name and the manifestation, and nothing that a person must decide', () => {
    const one = point('GG-R041');
    expect(pointCells(group('ES19-F1'), one)).toEqual({ risk: one.title, manifestation: one.text });
    expect(pointCells(group('ES19-F6'), one)).toEqual({ risk: one.title, content: one.text });
    expect(pointCells(group('GR-F1'), one)).toEqual({ text: one.text });
    expect(pointCells(group('ES19-F3'), one)).toEqual({});
  });

  it('takes measures where the form has a column for them', () => {
    expect(measureCells(group('ES19-F4'), [{ text: '甲' }, { text: '乙' }])).toEqual({ measures: '甲\n乙' });
    expect(measureCells(group('ES19-F1'), [{ text: '甲' }])).toEqual({});
  });
});
