import { describe, expect, it } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import { surveysFollowFromTheirSource } from '../../catalogue/rules/surveys.ts';
import { readContent } from '../../integrity/read-content.ts';
import { AUDIENCE_IDS, type SurveyQuestionData } from '../../schemas/survey.ts';
import { plainSurvey, surveyPassage, surveyQuestion, surveys } from './survey.ts';

const { content } = readContent(process.cwd());
const catalogue = joinCatalogue(content, 'internal');
const all = surveys(catalogue);
const bidders = all.find(({ id }) => id === 'bidders');

describe('the questionnaires', () => {
  it('are for those whom the plan names, in its order', () => {
    expect(all.map(({ id, name }) => [id, name])).toEqual([
      ['staff', '全体干部职工'],
      ['tenderers', '招标人'],
      ['bidders', '投标人'],
      ['experts', '评审专家'],
      ['authorities', '主管部门'],
    ]);
    expect(surveyPassage(catalogue).text).toContain(all.map(({ name }) => name).join('、'));
  });

  it('offer only words of the plan, and link to their paragraph', () => {
    for (const { questions } of all) {
      for (const { items, quote } of questions) {
        expect(quote.path).toMatch(/^\/documents\/es19-d1\/#p\d+$/);
        for (const item of items) expect(quote.text).toContain(item);
      }
    }
  });

  it('ask of 十个重点, 七个方面 and 四种行为 in full', () => {
    const count = (id: string) => bidders?.questions.find((question) => question.id === id)?.items.length;
    expect([count('key-posts'), count('rules'), count('behaviours')]).toEqual([10, 7, 4]);
  });

  it('end by asking for opinions and proposals', () => {
    for (const { questions } of all) expect(questions.at(-1)?.id).toBe('proposals');
  });

  it('are plain data for the browser', () => {
    for (const survey of all) {
      const plain = plainSurvey(survey);
      expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
      expect(JSON.stringify(plain)).not.toContain('quote');
    }
  });

  it('are not part of the public edition', () => {
    expect(surveys(joinCatalogue(content, 'public'))).toEqual([]);
  });
});

describe('the check of the survey', () => {
  const picks: SurveyQuestionData = {
    id: 'own',
    order: 1,
    kind: 'pick',
    for: ['staff'],
    ask: '问？',
    basis: { source: 'ES19-D1' as never, from: '门难进、脸难看', to: '事难办' },
    cut: '、',
  };
  const messages = (data: SurveyQuestionData[]) =>
    surveysFollowFromTheirSource({
      ...content,
      survey: data.map((question) => ({ file: 'survey.yaml', data: question, body: '' })),
    }).map(({ field, message }) => `${field?.join('.') ?? ''} ${message}`);
  const forAll = { ...picks, for: [...AUDIENCE_IDS] };

  it('finds nothing in the questions as they are, nor where there are none', () => {
    expect(surveysFollowFromTheirSource(content)).toEqual([]);
    expect(messages([])).toEqual([]);
    expect(messages([forAll])).toEqual([]);
  });

  it('names what is wrong', () => {
    expect(messages([forAll, picks])).toEqual(['1.id 题号 own 用了两次；请改一个']);
    expect(messages([picks])).toContain(' 没有一题问 bidders；请在题目的 for 里加上');
    expect(messages([{ ...forAll, basis: { ...picks.basis, from: '没有的话' } }])[0]).toMatch(/^0\.basis .*找不到/);
    expect(messages([{ ...forAll, cut: '，' }])[0]).toMatch(/切不出两项/);
    expect(messages([{ ...forAll, cut: '门、' }])[0]).toMatch(/空的或重复的/);
  });

  it('lets a question without a cut have one item', () => {
    const question = surveyQuestion({ ...picks, kind: 'rate', cut: undefined, marks: 'occurs' }, catalogue);
    expect(question).toMatchObject({ items: ['门难进、脸难看、话难听、事难办'] });
  });
});
