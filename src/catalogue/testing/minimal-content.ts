/** The smallest content that passes every rule: one entry of each kind. Tests break one thing in it at a time. */
import type { z } from 'zod';
import { conceptSchema } from '../../schemas/concept.ts';
import { courseSchema } from '../../schemas/course.ts';
import { documentSchema } from '../../schemas/document.ts';
import { exampleSchema } from '../../schemas/example.ts';
import { formSchema } from '../../schemas/form.ts';
import { measureSchema } from '../../schemas/measure.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import { riskSchema } from '../../schemas/risk.ts';
import { siteSchema } from '../../schemas/site.ts';
import { surveyQuestionSchema } from '../../schemas/survey.ts';
import { synonymSchema } from '../../schemas/synonyms.ts';
import {
  catalogueSchema,
  categorySchema,
  domainSchema,
  editionSchema,
  holidaySchema,
  scaleSchema,
} from '../../schemas/vocabularies.ts';
import { SITE } from '../../site/site.ts';
import type { RawContent, RawFile } from '../raw.ts';

/** Front matter as an editor writes it, by kind. Each is valid. */
export const FRONT_MATTER = {
  document: {
    id: 'GG-D1',
    title: '贵港市某局岗位廉政风险防控措施',
    shortTitle: '贵港措施',
    kind: '防控措施',
    provenance: '测试用。',
    summary: '测试用。',
    visibility: 'public',
  },
  risk: {
    id: 'GG-R001',
    title: '滥用自由裁量权',
    locator: { source: 'GG-D1', path: ['一、风险点'], number: '1.' },
    category: { id: 'power', basis: 'editorial' },
    domain: 'penalty',
    usage: { status: 'quotable' },
    visibility: 'public',
  },
  measure: {
    id: 'GG-M001',
    title: '规范自由裁量权',
    locator: { source: 'GG-D1', path: ['二、措施'], number: '1.' },
    domain: 'penalty',
    usage: { status: 'quotable' },
    visibility: 'public',
  },
  form: {
    id: 'ES20-F1',
    title: '个人风险点排查情况登记表',
    shortTitle: '个人表',
    titleLines: ['个人风险点排查情况登记表'],
    provenance: '测试用。',
    orientation: 'portrait',
    headerFields: [{ id: 'person', label: '填报人员', type: 'text' }],
    body: {
      layout: 'table',
      columns: [
        { id: 'names', label: ['风险点名称'], type: 'points', width: 50 },
        { id: 'level', label: ['风险等级'], type: 'grade', width: 20 },
      ],
      rows: { kind: 'categories', items: [{ id: 'power', label: ['权力', '运行'] }] },
    },
    scale: 'ordos',
    summary: '测试用。',
  },
  example: {
    id: 'ES20-X01',
    title: '个人表 1',
    form: 'ES20-F1',
    headerFields: { person: '填报人 1' },
    rows: [{ category: 'power', cells: { names: ['1、效率低下；'], level: ['一级'] } }],
    review: [{ row: 'power', column: 'names', at: '效率低下', text: '没有写明表现形式。' }],
  },
  concept: {
    id: 'LJ-C01',
    title: '自由裁量权',
    group: '方法',
    summary: '测试用。',
    quotes: [{ source: 'GG-D1', text: '滥用自由裁量权' }],
    visibility: 'public',
  },
  course: {
    id: 'first-course',
    title: '第一课',
    order: 1,
    summary: '测试用。',
    audience: ['工作人员'],
    aims: ['会填表'],
    minutes: 10,
    exercises: {
      banks: ['kinds'],
      domains: ['penalty'],
      written: [
        {
          kind: 'cloze',
          id: 'gap',
          source: 'GG-D1',
          from: '正确使用',
          to: '裁量权',
          gaps: ['自由裁量'],
          others: ['行政处罚'],
          reason: '原文如此。',
        },
      ],
    },
    handout: { points: ['要点'], entries: ['GG-R001'] },
    further: ['GG-D1'],
  },
  publication: {
    id: 'LJ-P01',
    title: '行政处罚风险点和防控措施',
    affairs: 'affairs',
    subject: '廉政风险防控',
    summary: '测试用。',
    basis: ['测试用。'],
    timing: '测试用。',
    scope: '社会公众',
    modes: ['本网站'],
    documents: ['GG-D1'],
    entries: [{ kind: 'risks', catalogue: 'guigang' }],
    visibility: 'public',
  },
  catalogues: [
    {
      id: 'guigang',
      code: 'GG',
      name: '贵港',
      fullName: '贵港',
      description: '测试用。',
      order: 1,
      visibility: 'public',
      sections: [
        {
          id: 'penalty',
          title: '行政处罚',
          riskPath: ['一、风险点'],
          measurePath: ['二、措施'],
          grade: { scale: 'ordos', label: '4级' },
        },
      ],
    },
    { id: 'ordos2020', code: 'ES20', name: '鄂尔多斯', fullName: '鄂尔多斯', description: '测试用。', order: 2 },
    {
      id: 'lianjing',
      code: 'LJ',
      name: '廉镜',
      fullName: '廉镜',
      description: '测试用。',
      order: 3,
      visibility: 'public',
    },
  ],
  scales: [
    {
      id: 'ordos',
      name: '鄂尔多斯',
      direction: '数字越大越重。',
      stated: { source: 'GG-D1', text: '滥用自由裁量权' },
      grades: [
        { label: '4级', normalised: 'extreme' },
        { label: '1级', aliases: ['一级'], normalised: 'low' },
      ],
    },
  ],
  categories: [{ id: 'power', name: '权力运行', order: 1, definition: '测试用。' }],
  domains: [{ id: 'penalty', name: '行政处罚', order: 1, covers: '测试用。' }],
  synonyms: [{ id: 'discretion', words: ['自由裁量权', '裁量权'] }],
  holidays: [{ id: '2026', source: '测试用。', off: ['2026-01-01/2026-01-03'] }],
  survey: [],
  editions: [{ id: SITE.catalogueEdition, date: '2026-11-21', summary: '测试用。' }],
} as const;

export const DOCUMENT_BODY = `
## 一、风险点

1\\.滥用自由裁量权,可能导致处罚不公。

## 二、措施

1\\.正确使用自由裁量权。
`;

export const COURSE_BODY = `
<Lesson title="第一讲" minutes="10">

编者的话，**要紧**，见[概念](/concepts/lj-c01/)。

<Entry id="GG-R001" />

<Slide title="第一张">

<Finding example="ES20-X01" row="power" column="names" at="效率低下" />

<Notes>

讲解。

</Notes>

</Slide>

</Lesson>
`;

/** Builds the minimal content; each call gives fresh data that a test may change. */
export function minimalContent(): Mutable<RawContent> {
  const {
    document,
    risk,
    measure,
    form,
    example,
    concept,
    course,
    publication,
    catalogues,
    scales,
    categories,
    domains,
    synonyms,
    survey,
    editions,
    holidays,
  } = FRONT_MATTER;
  const home = 'src/content';
  return {
    documents: [file(`${home}/documents/guigang/gg-d1.mdx`, documentSchema, document, DOCUMENT_BODY)],
    risks: [file(`${home}/risks/guigang/gg-r001.mdx`, riskSchema, risk, '\n滥用自由裁量权,可能导致处罚不公。\n')],
    measures: [file(`${home}/measures/guigang/gg-m001.mdx`, measureSchema, measure, '\n正确使用自由裁量权。\n')],
    forms: [file(`${home}/forms/ordos2020/es20-f1.mdx`, formSchema, form)],
    examples: [file(`${home}/examples/ordos2020/es20-x01.mdx`, exampleSchema, example)],
    concepts: [file(`${home}/concepts/lj-c01.mdx`, conceptSchema, concept)],
    courses: [file(`${home}/courses/first-course.mdx`, courseSchema, course, COURSE_BODY)],
    publications: [file(`${home}/publications/lj-p01.mdx`, publicationSchema, publication)],
    catalogues: catalogues.map((data) => file(`${home}/vocabularies/catalogues.yaml`, catalogueSchema, data)),
    scales: scales.map((data) => file(`${home}/vocabularies/scales.yaml`, scaleSchema, data)),
    categories: categories.map((data) => file(`${home}/vocabularies/categories.yaml`, categorySchema, data)),
    domains: domains.map((data) => file(`${home}/vocabularies/domains.yaml`, domainSchema, data)),
    synonyms: synonyms.map((data) => file(`${home}/vocabularies/synonyms.yaml`, synonymSchema, data)),
    editions: editions.map((data) => file(`${home}/vocabularies/editions.yaml`, editionSchema, data)),
    holidays: holidays.map((data) => file(`${home}/vocabularies/holidays.yaml`, holidaySchema, data)),
    survey: survey.map((data) => file(`${home}/vocabularies/survey.yaml`, surveyQuestionSchema, data)),
    site: file(`${home}/vocabularies/site.yaml`, siteSchema, {}),
  };
}

/** Writable all the way down, so that a test can break one thing. */
export type Mutable<T> = T extends (...args: never) => unknown
  ? T
  : T extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : T extends string | number | boolean | undefined
      ? T
      : { -readonly [Key in keyof T]: Mutable<T[Key]> };

function file<S extends z.ZodType>(path: string, schema: S, data: unknown, body = ''): Mutable<RawFile<z.output<S>>> {
  return { file: path, data: schema.parse(structuredClone(data)), body } as Mutable<RawFile<z.output<S>>>;
}
