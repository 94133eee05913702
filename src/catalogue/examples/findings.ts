/** What a reviewer must notice in a filled form: numbered, with the place in words. */
import type { ExampleData } from '../../schemas/example.ts';
import type { CategoryData } from '../../schemas/vocabularies.ts';
import { leafColumns } from './blocks.ts';
import type { Example } from '../types.ts';

export interface Finding {
  /** From 1, in the order of the review. */
  readonly number: number;
  /** `权力运行 · 风险等级`, `“风险等级”栏`, `整张表`. */
  readonly where: string;
  readonly at: string | undefined;
  readonly text: string;
}

/** @param categories the names of the rows */
export function findingsOf(example: Example, categories: readonly CategoryData[]): Finding[] {
  return example.data.review.map((finding, index) => ({
    number: index + 1,
    where: whereInWords(finding, example, categories),
    at: finding.at,
    text: finding.text,
  }));
}

/** How many findings there are in each column, and on what is outside the columns, in the order of the form. */
export function findingCounts(example: Example): { readonly name: string; readonly count: number }[] {
  const { review } = example.data;
  const counts = columnsOf(example).map(({ id, label }) => ({
    name: label.join(''),
    count: review.filter(({ column }) => column === id).length,
  }));
  const others = review.filter(({ column }) => column === undefined).length;
  return [...counts, { name: '整行或整张表', count: others }].filter(({ count }) => count > 0);
}

type ReviewItem = ExampleData['review'][number];

function whereInWords({ row, column, at }: ReviewItem, example: Example, categories: readonly CategoryData[]): string {
  const rowName = categories.find(({ id }) => id === row)?.name;
  const columnName = columnsOf(example)
    .find(({ id }) => id === column)
    ?.label.join('');
  if (rowName && columnName) return `${rowName} · ${columnName}`;
  if (rowName) return `${rowName}一行`;
  if (columnName) return `“${columnName}”栏`;
  return at === undefined ? '整张表' : '表头';
}

function columnsOf({ form }: Example) {
  return form.data.body.layout === 'table' ? leafColumns(form.data.body.columns) : [];
}
