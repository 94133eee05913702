/** Runs all rules over a filled form. */
import type { FormData } from '../../schemas/form.ts';
import type { ScaleData } from '../../schemas/vocabularies.ts';
import { writtenRows } from '../filled/empty.ts';
import { slippedLabel, withoutLabel } from '../filled/numbers.ts';
import { outlineOf } from '../filled/outline.ts';
import type { FilledForm } from '../filled/types.ts';
import { placeInWords } from './places.ts';
import { RULES } from './rules.ts';
import type { CheckContext, CheckLookup, Finding, OtherForm, RowView } from './types.ts';
import { tell, type Told } from './words/tell.ts';

/** @param others forms to compare with, e.g. other drafts of the same form */
export type Checker = (filled: FilledForm, others?: readonly OtherForm[]) => Finding[];

/** Texts whose verdict is remembered between two runs; a form has a few hundred. */
const MOST_REMEMBERED = 2000;

/**
 * Made once for a form, run on each change: texts that did not change are not told anew.
 * @returns findings in the order of the rules
 */
export function createChecker(
  form: FormData,
  lookup: CheckLookup & { readonly scales: readonly ScaleData[] },
): Checker {
  const outline = outlineOf(form);
  const scale = lookup.scales.find(({ id }) => id === form.scale);
  const remembered = new Map<string, Told>();
  const remember = (text: string): Told => {
    const known = remembered.get(text);
    if (known) return known;
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    const told = tell(text);
    remembered.set(text, told);
    return told;
  };
  return (filled, others = []) => {
    const rows = viewRows(filled, outline);
    const context: CheckContext = { form, outline, scale, filled, lookup, others, rows, tell: remember };
    return RULES.flatMap((rule) =>
      rule.check(context).map((found) => ({
        severity: rule.severity,
        ...found,
        rule: rule.id,
        where: placeInWords(found.place, outline, filled),
      })),
    );
  };
}

function viewRows(filled: FilledForm, outline: CheckContext['outline']): RowView[] {
  return outline.groups.flatMap((group) => {
    const rows = writtenRows(filled.groups.find(({ id }) => id === group.id)?.rows ?? []);
    return rows.map((row, index): RowView => {
      const column: RowView['column'] = (role) => group.columns.find((candidate) => candidate.role === role);
      const text: RowView['text'] = (role) => (row.cells[column(role)?.id ?? ''] ?? '').trim();
      const name = withoutLabel(slippedLabel(text('risk'), index + 1)?.mended ?? text('risk'));
      return { group, row, number: index + 1, column, text, name };
    });
  });
}
