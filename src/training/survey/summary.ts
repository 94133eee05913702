/** What the returned questionnaires say together: counts by question, and what was written freely. Pure. */
import { fillTable, type FilledTable } from '../../exports/tables/table.ts';
import { type Answers, markOf, picked, written } from './answers.ts';
import type { Counted } from './inbox.ts';
import type { Survey, SurveyQuestion } from './survey.ts';

export interface Count {
  readonly label: string;
  readonly count: number;
}

/** What was said of one item: each mark, and how many said nothing. */
export interface ItemCounts {
  readonly item: string;
  readonly counts: readonly Count[];
}

export interface QuestionSummary {
  readonly question: SurveyQuestion;
  /** One for each item; none where one writes freely. */
  readonly items: readonly ItemCounts[];
  /** How many sheets say nothing at all to this question. */
  readonly blank: number;
  /** By their text and not by sheet, so that nobody is told by the order of his answers. */
  readonly texts: readonly string[];
}

export interface SurveySummary {
  readonly survey: Survey;
  /** How many questionnaires were returned. */
  readonly sheets: number;
  readonly questions: readonly QuestionSummary[];
}

const UNANSWERED = '没有答';
const PICKED = '选了';

/** @returns one for each audience of which something was returned */
export function summarise(surveys: readonly Survey[], counted: readonly Counted[]): SurveySummary[] {
  return surveys.flatMap((survey) => {
    const sheets = counted.filter(({ audience }) => audience === survey.id).map(({ answers }) => answers);
    if (sheets.length === 0) return [];
    return [{ survey, sheets: sheets.length, questions: survey.questions.map((question) => sumUp(question, sheets)) }];
  });
}

function sumUp(question: SurveyQuestion, sheets: readonly Answers[]): QuestionSummary {
  const answers = sheets.map((sheet) => sheet[question.id]);
  const countMark = (item: string, mark: string | undefined): number =>
    answers.filter((answer) => markOf(answer, item) === mark).length;
  const countsOf = (item: string): Count[] =>
    question.kind === 'rate'
      ? [
          ...question.marks.map((mark) => ({ label: mark, count: countMark(item, mark) })),
          { label: UNANSWERED, count: countMark(item, undefined) },
        ]
      : [{ label: PICKED, count: answers.filter((answer) => picked(answer).includes(item)).length }];
  return {
    question,
    items: question.items.map((item) => ({ item, counts: countsOf(item) })),
    blank: answers.filter((answer) => answer === undefined).length,
    texts: answers
      .map(written)
      .filter((text) => text !== '')
      .toSorted((a, b) => a.localeCompare(b, 'zh-CN')),
  };
}

interface Row {
  readonly audience: string;
  readonly number: number;
  readonly ask: string;
  readonly item: string;
  readonly said: string;
  readonly count: number;
}

/** The whole summary as one table, for CSV. */
export function summaryTable(summaries: readonly SurveySummary[]): FilledTable {
  return fillTable<Row>({
    name: '问卷汇总',
    title: '问卷汇总',
    columns: [
      { name: '对象', meaning: '哪一类对象的问卷', width: 14, value: ({ audience }) => audience },
      { name: '题序', meaning: '在这份问卷里的次序', width: 6, value: ({ number }) => String(number) },
      { name: '问题', meaning: '编者所拟的问法', width: 40, value: ({ ask }) => ask },
      { name: '项目', meaning: '实施方案的原文；自己写的题没有', width: 24, value: ({ item }) => item },
      { name: '回答', meaning: '选项，或所写的原话', width: 40, value: ({ said }) => said },
      { name: '份数', meaning: '这样回答的答卷份数', width: 6, value: ({ count }) => String(count) },
    ],
    rows: summaries.flatMap(rowsOf),
  });
}

function rowsOf({ survey, questions }: SurveySummary): Row[] {
  return questions.flatMap(({ question, items, texts, blank }, index) => {
    const head = { audience: survey.name, number: index + 1, ask: question.ask };
    const counts = items.flatMap(({ item, counts: all }) =>
      all.map(({ label, count }) => ({ ...head, item, said: label, count })),
    );
    const own = texts.map((text) => ({ ...head, item: '', said: text, count: 1 }));
    const rest = question.kind === 'rate' ? [] : [{ ...head, item: '', said: UNANSWERED, count: blank }];
    return [...counts, ...own, ...rest];
  });
}
