import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIdentifier, SERIES } from '../../schemas/identifiers.ts';
import { applyEdit, type Edit } from '../filled/edit.ts';
import { emptyFilled } from '../filled/empty.ts';
import { outlineOf } from '../filled/outline.ts';
import type { FilledForm } from '../filled/types.ts';
import { EXAMPLES, LOOKUP } from '../testing/examples.ts';
import { anyFilled, countedKeys, formOf } from '../testing/forms.ts';
import { createChecker } from './check.ts';
import { findingsPerExample, ruleExample } from './over-examples.ts';
import { RULES } from './rules.ts';

const filled = (form: string, ...edits: Edit[]): FilledForm =>
  applyEdit(emptyFilled(formOf(form), countedKeys()), outlineOf(formOf(form)), { kind: 'all', edits });
const check = (form: FilledForm) => createChecker(formOf(form.form), LOOKUP)(form);
const rulesFor = (form: FilledForm) => new Set(check(form).map(({ rule }) => rule));
const row = (cells: Record<string, string>, entries: string[] = []): Edit => ({
  kind: 'fill',
  group: 'power',
  row: 'k1',
  cells,
  entries,
});

describe('the rules', () => {
  it('have identifiers in order that are no identifiers of the registry', () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULES.map((_, index) => `JC-${String(index + 1).padStart(2, '0')}`));
    expect(SERIES.some(({ prefix }) => prefix.startsWith('JC'))).toBe(false);
    expect(RULES.map(({ id }) => parseIdentifier(id))).toEqual(RULES.map(() => undefined));
  });

  it('say something of any form, and never fail', () => {
    fc.assert(
      fc.property(anyFilled(), (form) => {
        for (const { message, where } of check(form)) {
          expect(message).not.toBe('');
          expect(where).not.toBe('');
        }
      }),
    );
  });
});

describe('the help page of a rule', () => {
  it('shows an example that really gives the finding', () => {
    const shown = RULES.flatMap((rule) => ruleExample(rule, EXAMPLES) ?? []);
    expect(shown.map(({ finding }) => finding.rule)).toEqual(RULES.flatMap(({ id, example }) => (example ? [id] : [])));
  });

  it('says where no example has it', () => {
    const without = RULES.filter(({ example }) => !example);
    expect(without.flatMap((rule) => findingsPerExample(rule, EXAMPLES))).toEqual([]);
    expect(without.every(({ madeUp }) => madeUp !== undefined)).toBe(true);
  });
});

describe('a fix', () => {
  const lettersOf = ({ fields, groups, asides }: FilledForm) =>
    [
      ...Object.values(fields),
      ...groups.flatMap((g) => [...Object.values(g.shared), ...g.rows.flatMap((r) => Object.values(r.cells))]),
      ...asides.map(({ text }) => text),
    ]
      .join('')
      .replace(/[\d、.\s]/gu, '');
  const sorted = (text: string) => Array.from(text).toSorted().join('');
  const fixes = EXAMPLES.flatMap(({ filled: form, findings }) =>
    findings.flatMap((finding) => (finding.fix ? [{ filled: form, finding, fix: finding.fix }] : [])),
  );

  it('is offered for many findings of the examples', () => {
    expect(fixes.length).toBeGreaterThan(100);
  });

  it('loses no letter, and ends the finding', () => {
    for (const { filled: before, finding, fix } of fixes) {
      const after = applyEdit(before, outlineOf(formOf(before.form)), fix.edit);
      const added = fix.label === '写上“无”' ? '无' : '';
      expect(sorted(lettersOf(after))).toBe(sorted(lettersOf(before) + added));
      const same = check(after).filter(
        ({ rule, place, at }) =>
          rule === finding.rule && at === finding.at && JSON.stringify(place) === JSON.stringify(finding.place),
      );
      expect(same).toEqual([]);
    }
  });
});

describe('a level', () => {
  const point = { risk: '泄露评标专家名单', manifestation: '把抽取结果提前告诉投标人。' };

  it('is missing where a point has none, and never where the form asks for none', () => {
    expect(rulesFor(filled('ES19-F1', row(point)))).toContain('JC-05');
    expect(rulesFor(filled('ES19-F2', row(point)))).not.toContain('JC-05');
  });

  it('is of the scale of the form', () => {
    expect(rulesFor(filled('ES19-F1', row({ ...point, grade: 'A级' })))).toContain('JC-08');
    expect(rulesFor(filled('ES19-F1', row({ ...point, grade: '三级' })))).not.toContain('JC-08');
    expect(rulesFor(filled('ES19-F1', row({ ...point, grade: '一级、二级' })))).toContain('JC-06');
  });
});

describe('a point of the catalogue', () => {
  it('is noticed as it stands, and not when it has something of its own', () => {
    const standard = LOOKUP.points.find(({ id }) => id === 'GG-R040');
    if (!standard) throw new Error('GG-R040');
    const cells = { risk: standard.title, manifestation: standard.text };
    expect(rulesFor(filled('ES19-F1', row(cells, ['GG-R040'])))).toContain('JC-13');
    const few = { ...cells, manifestation: standard.text.replace('滥用', '滥用了') };
    expect(rulesFor(filled('ES19-F1', row(few, ['GG-R040'])))).toContain('JC-13');
    expect(rulesFor(filled('ES19-F1', row(cells)))).toContain('JC-13');
    const own = { ...cells, manifestation: `${standard.text}本中心在投诉处理中不听取投标人陈述。` };
    expect(rulesFor(filled('ES19-F1', row(own, ['GG-R040'])))).not.toContain('JC-13');
  });

  it('is compared with the category that it has in the catalogue', () => {
    const other = LOOKUP.points.find(({ category }) => category === 'conduct');
    if (!other) throw new Error('没有作风效能的风险点');
    expect(rulesFor(filled('ES19-F1', row({ risk: '甲', manifestation: '乙' }, [other.id])))).toContain('JC-10');
  });
});

describe('a row with several points', () => {
  it('is taken apart where names and manifestations pair', () => {
    const form = filled(
      'ES19-F1',
      row({ risk: '1、泄露名单\n2、拖延公示', manifestation: '1、甲\n2、乙', grade: '二级' }),
    );
    const fix = check(form).find(({ rule }) => rule === 'JC-17')?.fix;
    if (!fix) throw new Error('没有修正');
    const after = applyEdit(form, outlineOf(formOf('ES19-F1')), fix.edit);
    expect(after.groups[0]?.rows.map(({ cells }) => cells)).toEqual([
      { risk: '泄露名单', manifestation: '甲', grade: '二级' },
      { risk: '拖延公示', manifestation: '乙' },
    ]);
  });
});

describe('a date', () => {
  const dated = (text: string) => rulesFor(filled('ES19-F1', { kind: 'field', field: 'filledAt', value: text }));

  it('is late after the day that the form prints, in the year that is written', () => {
    expect(dated('2019年3月30日')).toContain('JC-14');
    expect(dated('2019-03-29')).not.toContain('JC-14');
    expect(dated('2019.3.28')).not.toContain('JC-14');
  });

  it('is asked for again where it is no day', () => {
    expect(dated('2019年2月30日')).toContain('JC-23');
    expect(dated('三月')).toContain('JC-23');
  });
});

describe('placeholders', () => {
  const named = (text: string) =>
    check(filled('ES19-F1', { kind: 'field', field: 'filler', value: text })).filter(({ rule }) => rule === 'JC-12');

  it.each(['填报人 ×', '××', '……', '①②③', '（待填）', '____'])('are found: %s', (text) => {
    expect(named(text)).toMatchObject([{ severity: 'must' }]);
  });

  it('that keep a name out are a notice', () => {
    expect(named('填报人 3')).toMatchObject([{ severity: 'notice' }]);
    expect(named('（姓名略）')).toMatchObject([{ severity: 'notice' }]);
  });

  it('are no ordinary words', () => {
    expect(named('填报人员已核对')).toEqual([]);
    expect(named('3×5')).toEqual([]);
  });
});

describe('a form of numbers', () => {
  const numbers = (found: string[], done: string[], left: string[]) => {
    const cells = ([total = '', code = '', bans = '']: string[]) => ({ total, code, bans });
    const fill = (group: string, key: string, texts: string[]): Edit => ({
      kind: 'fill',
      group,
      row: key,
      cells: cells(texts),
      entries: [],
    });
    const form = filled(
      'GT-F4',
      fill('found', 'found', found),
      fill('rectification', 'rectified', done),
      fill('rectification', 'pending', left),
    );
    return check(form).filter(({ rule }) => rule === 'JC-24');
  };

  it('adds up across and down', () => {
    expect(numbers(['5', '3', '2'], ['4', '2', '2'], ['1', '1', '0'])).toEqual([]);
    expect(numbers(['6', '3', '2'], ['4', '2', '2'], ['1', '1', '0']).map(({ where }) => where)).toEqual([
      '自查情况 · 合计',
      '自查情况 · 合计',
    ]);
  });

  it('asks for numbers', () => {
    expect(numbers(['若干', '3', '2'], ['', '', ''], ['', '', ''])).toMatchObject([{ at: '若干' }]);
  });
});

describe('what must be filled', () => {
  const missing = (form: FilledForm) => check(form).flatMap(({ rule, where }) => (rule === 'JC-01' ? [where] : []));

  it('is nothing more in a list that says 无', () => {
    const none: Edit = { kind: 'cell', group: 'rows', row: 'k1', column: 'type', value: '无' };
    expect(missing(filled('ES19-F3', none))).toEqual(['填报单位（盖章）', '填报时间']);
  });

  it('is one row of those that are printed for agencies', () => {
    const own: Edit = { kind: 'cell', group: 'wuhan', row: 'wuhan', column: 'first', value: '甲' };
    expect(missing(filled('HB-F1', own))).toEqual(['武汉市局 · 领导责任人']);
    expect(missing(filled('HB-F1'))).toEqual(['整张表']);
  });

  it('is the name that stands once for all rows', () => {
    const risk: Edit = { kind: 'cell', group: 'rows', row: 'k1', column: 'risk', value: '甲' };
    expect(missing(filled('GT-F1', risk))).toContain('姓名');
  });
});

describe('an empty category', () => {
  it('is found, and 无 is enough', () => {
    const form = filled('ES19-F1', row({ risk: '无' }));
    const empty = check(form).filter(({ rule }) => rule === 'JC-02');
    expect(empty.map(({ where }) => where)).toEqual(['制度机制', '外部环境', '作风效能', '其他']);
  });
});
