/** The summary of an audience as elements: a table for what was counted, a list for what was written. */
import { make } from '../../../search/show/elements.ts';
import type { QuestionSummary, SurveySummary } from '../summary.ts';

export function summaryView({ survey, sheets, questions }: SurveySummary): HTMLElement {
  const heading = make('h2', '', `${survey.name}（${String(sheets)} 份）`);
  return make(
    'section',
    'survey-summary',
    heading,
    ...questions.map((summary, index) => questionView(summary, index + 1)),
  );
}

function questionView(summary: QuestionSummary, number: number): HTMLElement {
  const { question, texts, blank } = summary;
  const heading = make('h3', '', `${String(number)}. ${question.ask}`);
  const rest = blank === 0 ? [] : [make('p', 'aside', `${String(blank)} 份没有答这一题。`)];
  const body =
    question.kind === 'text'
      ? [make('ul', 'survey-texts', ...texts.map((text) => make('li', '', text)))]
      : [table(summary)];
  return make('section', 'survey-counted', heading, ...body, ...rest);
}

function table({ question, items }: QuestionSummary): HTMLElement {
  const head = ['项目', ...(items[0]?.counts ?? []).map(({ label }) => label)].map((label) => {
    const cell = make('th', '', label);
    cell.scope = 'col';
    return cell;
  });
  const rows = items.map(({ item, counts }) => {
    const name = make('th', '', item);
    name.scope = 'row';
    return make('tr', '', name, ...counts.map(({ count }) => make('td', '', String(count))));
  });
  const element = make('table', '', make('thead', '', make('tr', '', ...head)), make('tbody', '', ...rows));
  const scroll = make('div', 'scroll', element);
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', question.ask);
  return scroll;
}
