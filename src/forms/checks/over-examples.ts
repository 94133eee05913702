/** The checks over the example forms of a catalogue: what the help pages show, and what the tests compare. */
import type { Catalogue, Example } from '../../catalogue/types.ts';
import { fromExample } from '../filled/from-example.ts';
import type { FilledForm } from '../filled/types.ts';
import { buildLookup } from '../lookup/build.ts';
import { createChecker } from './check.ts';
import type { Finding, Rule } from './types.ts';

export interface CheckedExample {
  readonly example: Example;
  readonly filled: FilledForm;
  readonly findings: readonly Finding[];
}

const done = new WeakMap<Catalogue, readonly CheckedExample[]>();

/** Each example with its findings, when all the others are at hand. The same catalogue is checked once. */
export function checkExamples(catalogue: Catalogue): readonly CheckedExample[] {
  const known = done.get(catalogue);
  if (known) return known;
  const lookup = buildLookup(catalogue);
  const read = catalogue.examples.map((example) => {
    let last = 0;
    const newKey = () => `k${String((last += 1))}`;
    return { example, filled: fromExample(example.data, example.form.data, newKey).filled };
  });
  const checked = read.map(({ example, filled }) => {
    const others = read.filter((other) => other.example !== example);
    const named = others.map((other) => ({ name: other.example.title, filled: other.filled }));
    return { example, filled, findings: createChecker(example.form.data, lookup)(filled, named) };
  });
  done.set(catalogue, checked);
  return checked;
}

export interface RuleExample {
  readonly example: Example;
  readonly finding: Finding;
}

/**
 * The finding that a rule's help page shows.
 * @returns `undefined` where the rule names no example
 * @throws Error when the example that it names does not give the finding
 */
export function ruleExample(
  { id, example: wanted }: Rule,
  checked: readonly CheckedExample[],
): RuleExample | undefined {
  if (!wanted) return undefined;
  const found = checked.find(({ example }) => example.id === wanted.form);
  const finding = found?.findings.find(
    ({ rule, at = '', message }) => rule === id && (at.includes(wanted.at) || message.includes(wanted.at)),
  );
  if (!found || !finding) {
    throw new Error(`检查规则 ${id}：样表 ${wanted.form} 里没有查出“${wanted.at}”，请改规则的 example。`);
  }
  return { example: found.example, finding };
}

/** How many findings of a rule there are in each example that has one. */
export function findingsPerExample(
  { id }: Pick<Rule, 'id'>,
  checked: readonly CheckedExample[],
): { readonly example: Example; readonly count: number }[] {
  return checked
    .map(({ example, findings }) => ({ example, count: findings.filter(({ rule }) => rule === id).length }))
    .filter(({ count }) => count > 0);
}
