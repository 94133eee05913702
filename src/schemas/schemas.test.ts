import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FRONT_MATTER } from '../catalogue/testing/minimal-content.ts';
import { conceptSchema } from './concept.ts';
import { courseSchema } from './course.ts';
import { documentSchema } from './document.ts';
import { exampleSchema } from './example.ts';
import { formSchema } from './form.ts';
import { measureSchema } from './measure.ts';
import { publicationSchema } from './publication.ts';
import { riskSchema } from './risk.ts';
import { catalogueSchema, scaleSchema } from './vocabularies.ts';

z.config(z.locales.zhCN());

const { document, risk, measure, form, example, concept, course, publication, catalogues, scales } = FRONT_MATTER;

/** The issues of invalid data as `field: message`. */
function issuesOf(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe('every schema', () => {
  const kinds: [string, z.ZodType, object][] = [
    ['document', documentSchema, document],
    ['risk', riskSchema, risk],
    ['measure', measureSchema, measure],
    ['form', formSchema, form],
    ['example', exampleSchema, example],
    ['concept', conceptSchema, concept],
    ['course', courseSchema, course],
    ['publication', publicationSchema, publication],
    ['catalogue', catalogueSchema, catalogues[0]],
    ['scale', scaleSchema, scales[0]],
  ];

  it.each(kinds)('accepts a minimal %s', (_name, schema, data) => {
    expect(issuesOf(schema, data)).toEqual([]);
  });

  it.each(kinds)('refuses an unknown key in a %s', (_name, schema, data) => {
    expect(issuesOf(schema, { ...data, colour: '红' }).join()).toContain('colour');
  });

  it.each(kinds)('refuses a %s without its identifier', (_name, schema, data) => {
    expect(issuesOf(schema, { ...data, id: undefined }).join()).toMatch(/^id: /);
  });
});

describe('a risk point', () => {
  const broken: [string, object, RegExp][] = [
    ['an identifier of another kind', { id: 'GG-M001' }, /^id: “GG-M001”不是风险点编号；应形如 GG-R001、HZ-R01/],
    ['an identifier with too few digits', { id: 'GG-R1' }, /^id: “GG-R1”不是风险点编号/],
    ['the number nought', { id: 'GG-R000' }, /^id: “GG-R000”不是风险点编号/],
    ['a title of 31 characters', { title: '长'.repeat(31) }, /^title: 短标题最多 30 个字/],
    ['an empty title', { title: '' }, /^title: 不能为空/],
    ['a title with a space at the end', { title: '收受好处 ' }, /^title: 首尾有多余的空白/],
    [
      'a category that is none of the five',
      { category: { id: 'risk', basis: 'source' } },
      /^category\.id: 风险类别只能是 power、institution/,
    ],
    ['a category without its basis', { category: { id: 'power' } }, /^category\.basis: 归类依据只能写/],
    [
      'a source that is not a document',
      { locator: { source: 'GG-R002', path: [] } },
      /^locator\.source: “GG-R002”不是文件编号或样表编号/,
    ],
    ['a visibility that does not exist', { visibility: 'secret' }, /^visibility: 只能写 public/],
    ['reference without a reason', { usage: { status: 'reference' } }, /^usage\.reason: /],
    ['an unknown usage', { usage: { status: 'maybe' } }, /^usage\.status: 可否引用只能是/],
    ['a bare grade', { grade: '一级' }, /^grade: /],
  ];
  it.each(broken)('refuses %s', (_name, change, message) => {
    expect(issuesOf(riskSchema, { ...risk, ...change }).join('\n')).toMatch(message);
  });

  it('is internal when its visibility is not stated', () => {
    expect(riskSchema.parse({ ...risk, visibility: undefined }).visibility).toBe('internal');
  });
});

describe('a measure', () => {
  it('does not state a link by section: those follow from the sections', () => {
    const data = { ...measure, mitigates: [{ risk: 'GG-R001', basis: 'section' }] };
    expect(issuesOf(measureSchema, data).join()).toMatch(/^mitigates\.0\.basis: 依据只能写 numbered/);
  });
});

describe('a document', () => {
  it('refuses a day that does not exist', () => {
    const data = { ...document, date: { iso: '2019-02-30', printed: '2019年2月30日' } };
    expect(issuesOf(documentSchema, data).join()).toMatch(/^date\.iso: 日期应写作 2019-03-22 的形式/);
  });

  it('takes the date that a YAML reader has already made of it', () => {
    const data = { ...document, date: { iso: new Date('2019-03-22T00:00:00Z'), printed: '2019年3月22日' } };
    expect(documentSchema.parse(data).date?.iso).toBe('2019-03-22');
  });
});

describe('a concept', () => {
  it('quotes at least one passage', () => {
    expect(issuesOf(conceptSchema, { ...concept, quotes: [] }).join()).toMatch(/^quotes: 每个概念至少要有一段引文/);
  });
});

describe('a publication', () => {
  const broken: [string, object, RegExp][] = [
    ['nothing to publish', { documents: [], entries: [] }, /^documents: 没有写公开哪些/],
    ['a selection of everything', { entries: [{ kind: 'risks' }] }, /^entries\.0: 至少要写 catalogue/],
    ['a withdrawal without a reason', { state: { status: 'withdrawn' } }, /^state\.reason: /],
    ['an unknown state', { state: { status: 'old' } }, /^state\.status: 状态只能是 current/],
    ["somebody's mobile telephone", { telephone: '13800001234' }, /^telephone: 像是个人手机号码/],
    ['no basis', { basis: [] }, /^basis: 至少写一条依据/],
  ];
  it.each(broken)('refuses %s', (_name, change, message) => {
    expect(issuesOf(publicationSchema, { ...publication, ...change }).join('\n')).toMatch(message);
  });
});
