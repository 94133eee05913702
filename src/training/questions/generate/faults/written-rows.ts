/** Rows of the filled forms as they are printed, with what the rules of the workbench find in them. */
import type { CategoryId, Example } from '../../../../catalogue/types.ts';
import type { CheckedExample } from '../../../../forms/checks/over-examples.ts';
import type { Finding, RuleId } from '../../../../forms/checks/types.ts';
import type { CategoryData } from '../../../../schemas/vocabularies.ts';

/** One category of one form. */
export interface WrittenRow {
  readonly example: Example;
  readonly category: CategoryId;
  /** `权力运行` */
  readonly name: string;
  /** Lines of a cell as printed; none for an empty one. */
  readonly lines: (column: string) => readonly string[];
  /** Points, after names and manifestations were paired: their cells, by column. */
  readonly points: readonly { readonly key: string; readonly cells: Readonly<Record<string, string>> }[];
  readonly findings: readonly Finding[];
  readonly has: (rule: RuleId) => boolean;
}

export function writtenRows(checked: readonly CheckedExample[], categories: readonly CategoryData[]): WrittenRow[] {
  return checked.flatMap(({ example, filled, findings }) =>
    example.data.rows.map(({ category, cells }): WrittenRow => {
      const own = findings.filter(({ place }) => 'group' in place && place.group === category);
      return {
        example,
        category,
        name: categories.find(({ id }) => id === category)?.name ?? category,
        lines: (column) => cells[column] ?? [],
        points: filled.groups.find(({ id }) => id === category)?.rows ?? [],
        findings: own,
        has: (rule) => own.some((finding) => finding.rule === rule),
      };
    }),
  );
}

/** Whether the reviewer of the form says something of these words, or of the whole column of the row. */
export function isRemarked({ example, category }: WrittenRow, column: string, text: string): boolean {
  return example.data.review.some(
    ({ row, column: where, at }) =>
      (row === undefined || row === category) &&
      where === column &&
      (at === undefined ? row === category : text.includes(at) || at.includes(text)),
  );
}
