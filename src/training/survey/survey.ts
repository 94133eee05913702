/** The survey of the plan of 2019 (二（一）5): whom it asks, and the editors' questions with the words they follow from. */
import type { Catalogue, Quote } from '../../catalogue/types.ts';
import { AUDIENCE_IDS, type AudienceId, SURVEY_MARKS, type SurveyQuestionData } from '../../schemas/survey.ts';
import { quoteSpan } from '../course/resolve-embed.ts';

/** A question as plain data, which pages hand to scripts. */
export interface SurveyQuestion {
  readonly id: string;
  readonly kind: SurveyQuestionData['kind'];
  readonly ask: string;
  /** Words of the plan; none where one writes freely. */
  readonly items: readonly string[];
  /** What may be said of each item (`rate`). */
  readonly marks: readonly string[];
}

export interface Survey {
  readonly id: AudienceId;
  /** As the plan names them: `投标人`. */
  readonly name: string;
  readonly questions: readonly SurveyQuestion[];
}

export interface QuotedQuestion extends SurveyQuestion {
  readonly quote: Quote;
}

export interface QuotedSurvey extends Survey {
  readonly questions: readonly QuotedQuestion[];
}

type Sources = Pick<Catalogue, 'byId'>;

const PLAN = 'ES19-D1';
/** The plan's own sentence on the survey, and within it whom it asks. */
const PASSAGE = { source: PLAN, from: '通过向全体干部职工、招标人', to: '问题整改多举措。' };
const AUDIENCES = { source: PLAN, from: '全体干部职工、招标人', to: '主管部门' };

/** @throws Error when the plan no longer reads as it did */
export function surveyPassage({ byId }: Sources): Quote {
  return must(quoteSpan(PASSAGE, byId));
}

/** @returns the names in the order of `AUDIENCE_IDS`, or what is wrong, in Chinese */
export function audienceNames({ byId }: Sources): readonly string[] | string {
  const quote = quoteSpan(AUDIENCES, byId);
  if (typeof quote === 'string') return quote;
  const names = quote.text.split('、');
  return names.length === AUDIENCE_IDS.length
    ? names
    : `${PLAN} 列出 ${String(names.length)} 类问卷对象，程序里是 ${String(AUDIENCE_IDS.length)} 类；请核对 src/schemas/survey.ts`;
}

/** @returns the question with its items, or what is wrong, in Chinese */
export function surveyQuestion(data: SurveyQuestionData, { byId }: Sources): QuotedQuestion | string {
  const quote = quoteSpan(data.basis, byId);
  if (typeof quote === 'string') return quote;
  const items = itemsOf(data, quote.text);
  if ('cut' in data && data.cut !== undefined && items.length < 2) return `在“${data.cut}”处切不出两项；请核对 cut`;
  if (items.includes('') || new Set(items).size < items.length)
    return '切出的各项里有空的或重复的；请核对 from、to、cut';
  const marks = data.kind === 'rate' ? SURVEY_MARKS[data.marks] : [];
  return { id: data.id, kind: data.kind, ask: data.ask, items, marks, quote };
}

function itemsOf(data: SurveyQuestionData, text: string): string[] {
  if (data.kind === 'text') return [];
  return data.cut === undefined ? [text] : text.split(new RegExp(`[${data.cut}]`));
}

/**
 * The questionnaires, one for each audience.
 * @throws Error when the content breaks the rules of the survey
 */
export function surveys(catalogue: Sources & Pick<Catalogue, 'survey'>): QuotedSurvey[] {
  const names = must(audienceNames(catalogue));
  return AUDIENCE_IDS.map((id, index) => ({
    id,
    name: names[index] ?? id,
    questions: catalogue.survey
      .filter((data) => data.for.includes(id))
      .map((data) => must(surveyQuestion(data, catalogue))),
  })).filter(({ questions }) => questions.length > 0);
}

/** Without the quotes, which lead into the whole catalogue. */
export const plainSurvey = ({ id, name, questions }: Survey): Survey => ({
  id,
  name,
  questions: questions.map(({ id: question, kind, ask, items, marks }) => ({ id: question, kind, ask, items, marks })),
});

/** The path of a questionnaire, without the base. */
export const surveyPath = (id: AudienceId): string => `/training/survey/${id}/`;

function must<T extends object>(value: T | string): T {
  if (typeof value === 'string') throw new Error(`问卷没有通过检查：${value}。请先运行 npm run check。`);
  return value;
}
