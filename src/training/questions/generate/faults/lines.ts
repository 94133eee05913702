/**
 * Find the faults: rows of filled forms, with what the rules of the workbench find in them. Only what a rule tells by
 * the line's own words is asked, and the question names it: whether a point is of another category is a matter of
 * judgement, and a copy from another form cannot be seen here.
 */
import { leafColumns } from '../../../../catalogue/examples/blocks.ts';
import { compact } from '../../../../catalogue/text/blocks.ts';
import type { Catalogue, Example } from '../../../../catalogue/types.ts';
import { type CheckedExample, checkExamples } from '../../../../forms/checks/over-examples.ts';
import { RULES } from '../../../../forms/checks/rules.ts';
import type { Finding, RuleId } from '../../../../forms/checks/types.ts';
import type { Faults } from '../../question.ts';

type Row = Example['data']['rows'][number];

/** A row with fewer lines is no search; one with more does not fit the screen. */
const LINES = { fewest: 3, most: 10 };

/** A finding at a cell, with the numbers (from 0) of the review of the form that speak of the same words. */
export interface FaultFinding {
  readonly finding: Finding;
  /** The words that it is about. */
  readonly at: string;
  readonly column: string;
  readonly reviews: readonly number[];
}

/**
 * What is asked, and the word by which a reviewer says the same: of one line he often says several things.
 * 写的是措施，不是表现形式 · 写的是业务环节，不是风险.
 */
const ASKED: Readonly<Partial<Record<RuleId, string>>> = { 'JC-04': '措施', 'JC-16': '业务环节' };

/** What can be asked of a row of a form. */
export function faultsOf({ example, findings }: CheckedExample, category: string): FaultFinding[] {
  const columns = columnsOf(example).map(({ id }) => id);
  return findings.flatMap((finding): FaultFinding[] => {
    const { rule, place, at } = finding;
    const word = ASKED[rule];
    if (word === undefined || at === undefined) return [];
    if (place.kind !== 'cell' || place.group !== category || !columns.includes(place.column)) return [];
    const reviews = example.data.review.flatMap((review, index) => {
      const isHere = review.row === category && review.column === place.column;
      return isHere && review.at && isSame(review.at, at) && review.text.includes(word) ? [index] : [];
    });
    return [{ finding, at, column: place.column, reviews }];
  });
}

/** One question for each row of a personal form in which there is something to find; a copied row is asked once. */
export function faultLineQuestions(catalogue: Catalogue, ids: readonly string[]): Faults[] {
  const questions = checkExamples(catalogue)
    .filter(({ example }) => ids.includes(example.id))
    .flatMap((checked) => checked.example.data.rows.flatMap((row) => question(checked, row, catalogue)));
  const words = questions.map(({ lines }) => lines.map(({ text }) => compact(text)).join());
  return questions.filter((_, index) => words.indexOf(words[index] ?? '') === index);
}

function question(checked: CheckedExample, row: Row, { categories }: Catalogue): Faults[] {
  const { example } = checked;
  const found = faultsOf(checked, row.category);
  const lines = columnsOf(example).flatMap(({ id, label }) =>
    (row.cells[id] ?? []).map((text) => ({
      id,
      column: label.join(''),
      text,
      findings: found.flatMap(({ at, column }, index) => (column === id && isSame(text, at) ? [index] : [])),
    })),
  );
  if (found.length === 0 || lines.length < LINES.fewest || lines.length > LINES.most) return [];
  // Where a reviewer points at a line that the rules pass over, beside one that they find, both answers are arguable.
  const isSeenByReviewer = (column: string, text: string) =>
    example.data.review.some(({ row: at, column: where, at: words }) =>
      Boolean(at === row.category && where === column && words && isSame(words, text)),
    );
  const searched = new Set(found.map(({ column }) => column));
  if (lines.some(({ id, text, findings }) => searched.has(id) && !findings.length && isSeenByReviewer(id, text)))
    return [];
  const name = categories.find(({ id }) => id === row.category)?.name ?? row.category;
  const faults = [...new Set(found.map(({ finding }) => titleOf(finding.rule)))].join('；');
  return [
    {
      kind: 'faults',
      id: `faults-${example.id}-${row.category}`,
      prompt: `${example.title}，“${name}”一行。哪几行有这样的毛病：${faults}？一行里有半句也算。`,
      lines: lines.map(({ column, text, findings }) => ({ column, text, findings })),
      findings: found.map((each) => inWords(each, example)),
      reason: '毛病由填表时的检查规则查出；“审核要点”是审核人对同一处写的话。',
      cites: [{ label: `${example.id} ${name}`, path: example.path, text: found.map(({ at }) => at).join('\n') }],
    },
  ];
}

/** What the rule says, and the reviewer's own words where both point at the same. */
function inWords({ finding, at, reviews }: FaultFinding, { data }: Example): string {
  const said = reviews.map((index) => `审核要点：${data.review[index]?.text ?? ''}`);
  return [`“${at}”${finding.message}`, ...said].join('');
}

const titleOf = (id: RuleId): string => RULES.find((rule) => rule.id === id)?.title ?? id;

/** Whether one of two texts stands in the other, line by line. */
function isSame(one: string, other: string): boolean {
  const [here, there] = [one, other].map((text) => text.split('\n').map(compact).filter(Boolean));
  return (here ?? []).some((a) => (there ?? []).some((b) => a.includes(b) || b.includes(a)));
}

/** Levels are told row by row in these forms, which is a fault of the whole form. */
function columnsOf({ form }: Example) {
  return form.data.body.layout === 'table'
    ? leafColumns(form.data.body.columns).filter(({ type }) => type === 'points')
    : [];
}
