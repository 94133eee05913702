/** Faults that show only in more than one row: a category left empty, a sentence twice, a copied row, a late date. */
import { compact } from '../../../../catalogue/text/blocks.ts';
import type { CheckedExample } from '../../../../forms/checks/over-examples.ts';
import type { Choice } from '../../question.ts';
import { explained, faultBank, ruleOf } from './explain.ts';
import type { WrittenRow } from './written-rows.ts';

/** Which category is empty, and says not even 无? Of all forms that leave one empty the first is asked. */
export function emptyRowQuestions(rows: readonly WrittenRow[]): Choice[] {
  const empty = rows.find((row) => row.has('JC-02'));
  const finding = empty?.findings.find(({ rule }) => rule === 'JC-02');
  if (!empty || !finding) return [];
  const { example } = empty;
  const own = rows.filter((row) => row.example === example);
  if (own.filter((row) => row.has('JC-02')).length !== 1) return [];
  return [
    {
      kind: 'choice',
      id: `${faultBank('JC-02')}-${example.id}`,
      multiple: false,
      prompt: `表上印好的类别，每一类都要么有风险点，要么写“无”。${example.title} 的“风险点名称”如下，哪一类没有做到？`,
      options: own.map((row) => ({
        text: headed(row.name, row.lines('risk').join('\n') || '（空着）'),
        right: row === empty,
      })),
      ...explained(finding, empty, '（空着）'),
    },
  ];
}

/** Several lines stand under their head, a single one beside it. */
const headed = (head: string, text: string): string => `${head}：${text.includes('\n') ? '\n' : ''}${text}`;

/** A clause of so many characters can be told from the others. */
const CLAUSE = { shortest: 5, longest: 24 };
const WRONG = 3;

/** Which words stand in two places of one form? The other clauses of these places stand there once. */
export function repeatedQuestions(rows: readonly WrittenRow[]): Choice[] {
  const questions = rows.flatMap((row) =>
    row.findings
      .filter(({ rule, at }) => rule === 'JC-11' && at !== undefined)
      .flatMap((finding): Choice[] => {
        const { at = '' } = finding;
        const form = rows.filter(({ example }) => example === row.example);
        const whole = compact(form.map(textOf).join('\n'));
        const places = form.filter((each) => textOf(each).includes(at));
        const wrong = places
          .flatMap((each) => textOf(each).split(/[，,；;。、\n]/u))
          .map((clause) => clause.replace(/^\d+[、.．]?/, '').trim())
          .filter(
            (clause) =>
              clause.length >= CLAUSE.shortest &&
              clause.length <= CLAUSE.longest &&
              !clause.includes(at) &&
              !at.includes(clause) &&
              whole.split(compact(clause)).length === 2,
          );
        if (wrong.length < WRONG || whole.split(compact(at)).length < 3) return [];
        return [
          {
            kind: 'choice',
            id: `${faultBank('JC-11')}-${row.example.id}-${row.category}`,
            multiple: false,
            prompt: `${row.example.title} 里，下面哪一句写了不止一次？`,
            stem: places.map((each) => headed(each.name, textOf(each))).join('\n'),
            options: [{ text: at, right: true }, ...wrong.slice(0, WRONG).map((text) => ({ text, right: false }))],
            ...explained(finding, row, at),
          },
        ];
      }),
  );
  return distinctBy(questions, ({ stem = '' }) => compact(stem));
}

const textOf = (row: WrittenRow): string => [...row.lines('risk'), ...row.lines('manifestation')].join('\n');

/** Longer rows do not fit the screen four times. */
const LONGEST_ROW = 160;

/** Which two forms have the same row? */
export function copiedQuestions(rows: readonly WrittenRow[]): Choice[] {
  const shown = rows.filter((row) => textOf(row) !== '' && textOf(row).length <= LONGEST_ROW);
  const questions = shown.flatMap((row): Choice[] => {
    const finding = row.findings.find(({ rule, place }) => rule === 'JC-22' && place.kind === 'group');
    const alike = shown.find(
      (other) => other.category === row.category && other !== row && compact(textOf(other)) === compact(textOf(row)),
    );
    if (!finding || !alike) return [];
    const others = distinctBy(
      shown.filter((other) => other.category === row.category && compact(textOf(other)) !== compact(textOf(row))),
      (other) => compact(textOf(other)),
    ).slice(0, 2);
    if (others.length < 2) return [];
    const option = (each: WrittenRow, right: boolean) => ({
      text: headed(each.example.title, textOf(each)),
      right,
    });
    return [
      {
        kind: 'choice',
        id: `${faultBank('JC-22')}-${row.example.id}-${row.category}`,
        multiple: true,
        prompt: `四份个人登记表的“${row.name}”一行如下。哪两份一字不差？`,
        options: [option(row, true), option(alike, true), ...others.map((each) => option(each, false))],
        ...explained(finding, row, textOf(row)),
      },
    ];
  });
  return distinctBy(questions, ({ cites }) => compact(cites[0]?.text ?? ''));
}

/** The first form whose date is past the day that the note of the form names. */
export function lateQuestions(checked: readonly CheckedExample[]): Choice[] {
  const found = checked.flatMap(({ example, findings }) =>
    findings.filter(({ rule }) => rule === 'JC-14').map((finding) => ({ example, finding })),
  )[0];
  if (!found) return [];
  const { example, finding } = found;
  const note = example.form.data.printedNotes.find((line) => /\d+月\d+日/.test(line.replace(/\s/g, '')));
  if (note === undefined) return [];
  return [
    {
      kind: 'choice',
      id: `${faultBank('JC-14')}-${example.id}`,
      multiple: false,
      prompt: `${example.title} 的填报时间和表下的注如下。照检查规则，查出哪一种毛病？`,
      stem: `填报时间：${finding.at ?? ''}\n${note}`,
      options: [
        { text: ruleOf('JC-14').title, right: true },
        { text: ruleOf('JC-23').title, right: false },
        { text: ruleOf('JC-01').title, right: false },
      ],
      ...explained(finding, { example }, finding.at ?? ''),
    },
  ];
}

function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keys = items.map(keyOf);
  return items.filter((item, index) => keys.indexOf(keyOf(item)) === index);
}
