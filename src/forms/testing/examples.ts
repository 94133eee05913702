/** The example forms of the content as filled forms, with what the checks find in each: for tests. */
import { joinCatalogue } from '../../catalogue/join.ts';
import type { ExampleData } from '../../schemas/example.ts';
import { createChecker } from '../checks/check.ts';
import type { Finding } from '../checks/types.ts';
import { fromExample } from '../filled/from-example.ts';
import type { FilledForm } from '../filled/types.ts';
import { buildLookup } from '../lookup/build.ts';
import { CONTENT, countedKeys, formOf } from './forms.ts';

export const LOOKUP = buildLookup(joinCatalogue(CONTENT, 'internal'));

export interface FilledExample {
  readonly data: ExampleData;
  readonly filled: FilledForm;
}

export const EXAMPLES: readonly FilledExample[] = CONTENT.examples.map(({ data }) => ({
  data,
  filled: fromExample(data, formOf(data.form), countedKeys()).filled,
}));

/** What the checks find in an example when all the others are at hand. */
export function findingsIn({ data, filled }: FilledExample): Finding[] {
  const others = EXAMPLES.filter((other) => other.data.id !== data.id);
  const named = others.map((other) => ({ name: other.data.title, filled: other.filled }));
  return createChecker(formOf(data.form), LOOKUP)(filled, named);
}
