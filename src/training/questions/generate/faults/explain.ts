/** Why it is a fault: the rule, in its own words, and the cell. */
import { rulePath, RULES } from '../../../../forms/checks/rules.ts';
import type { Finding, RuleId } from '../../../../forms/checks/types.ts';
import type { Cite } from '../../question.ts';
import type { WrittenRow } from './written-rows.ts';

export function ruleOf(id: RuleId) {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

/** Questions on one rule are a bank of their own, so that a round asks of different ones: `fault17-…`. */
export const faultBank = (rule: RuleId): string => rule.replace('JC-', 'fault');

/** @param text the words of the row that the finding is about */
export function explained(
  { rule: id, message, where }: Finding,
  { example }: Pick<WrittenRow, 'example'>,
  text: string,
) {
  const { title, explains } = ruleOf(id);
  const cites: Cite[] = [
    { label: `${example.id} ${where}`, path: example.path, text },
    { label: `检查规则 ${id} ${title}`, path: rulePath(id), text: explains[0] ?? title },
  ];
  return { reason: `填表时的检查规则 ${id}“${title}”查出：${message}`, cites };
}
