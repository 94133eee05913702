import { expect, it } from 'vitest';
import { applyEdit } from '../filled/edit.ts';
import { emptyFilled } from '../filled/empty.ts';
import { outlineOf } from '../filled/outline.ts';
import { LOOKUP } from '../testing/examples.ts';
import { countedKeys, formOf } from '../testing/forms.ts';
import { createChecker } from './check.ts';

/** What is found in any form with one row, or says that the row is the catalogue's own. */
const OF_THE_FORM = new Set(['JC-01', 'JC-02', 'JC-05', 'JC-13', 'JC-21']);

/** A form with one row, and what is found in that row. */
function found(id: string, group: string, cells: Record<string, string>, entries: string[] = []): string[] {
  const form = formOf(id);
  const empty = emptyFilled(form, countedKeys());
  const row = empty.groups.find((candidate) => candidate.id === group)?.rows[0]?.key ?? '';
  const filled = applyEdit(empty, outlineOf(form), { kind: 'fill', group, row, cells, entries });
  return createChecker(form, LOOKUP)(filled).flatMap(({ rule }) => (OF_THE_FORM.has(rule) ? [] : [rule]));
}

const point = ({ title, text }: { title: string; text: string }) => ({
  risk: title,
  manifestation: text,
  grade: '二级',
});

it('nothing is found in the 148 standard points where the catalogue has them, two apart', () => {
  const findings = LOOKUP.points.flatMap((one) =>
    found('ES19-F1', one.category, point(one), [one.id]).map((rule) => `${one.id} ${rule}`),
  );
  expect(LOOKUP.points).toHaveLength(148);
  // HB-R1 says what the agencies are to do; the title of ES20-R04 names a consequence.
  expect(findings).toEqual(['HB-R1 JC-04', 'ES20-R04 JC-18']);
});

it('typed in by hand, hardly any of them is found', () => {
  const findings = LOOKUP.points.flatMap((one) => found('ES19-F1', one.category, point(one)));
  expect(findings.length).toBeLessThan(10);
});

it('one of the measures is taken for a problem, and the one that is a problem', () => {
  const findings = LOOKUP.measures.flatMap(({ id, text }) =>
    found('ES19-F4', 'rows', { risk: '甲', content: '乙没有做到', measures: text }).map((rule) => `${id} ${rule}`),
  );
  expect(findings).toEqual(['HZ-M11 JC-20', 'ES20-M13 JC-20']);
});
