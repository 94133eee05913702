/** Reads all content from the files, with the same schemas as Astro, and keeps the lines for messages. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import type { RawContent, RawFile } from '../catalogue/raw.ts';
import { conceptSchema } from '../schemas/concept.ts';
import { courseSchema } from '../schemas/course.ts';
import { documentSchema } from '../schemas/document.ts';
import { exampleSchema } from '../schemas/example.ts';
import { formSchema } from '../schemas/form.ts';
import { measureSchema } from '../schemas/measure.ts';
import { publicationSchema } from '../schemas/publication.ts';
import { riskSchema } from '../schemas/risk.ts';
import { siteSchema } from '../schemas/site.ts';
import { surveyQuestionSchema } from '../schemas/survey.ts';
import { synonymSchema } from '../schemas/synonyms.ts';
import {
  catalogueSchema,
  categorySchema,
  domainSchema,
  editionSchema,
  holidaySchema,
  scaleSchema,
} from '../schemas/vocabularies.ts';
import { readFrontMatter, readYaml } from './front-matter.ts';

z.config(z.locales.zhCN());

/** A problem with its line; what {@link import('../catalogue/rules/problem.ts').Problem} becomes once lines are known. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

interface FileLines {
  readonly bodyStart: number;
  readonly lineOf: (field: readonly (string | number)[]) => number;
}

export interface ContentOnDisk {
  /** Files that satisfy their schema. */
  readonly content: RawContent;
  /** Files that do not, field by field. */
  readonly findings: readonly Finding[];
  readonly lines: ReadonlyMap<string, FileLines>;
}

/**
 * @param root folder of the project
 */
export function readContent(root: string): ContentOnDisk {
  const findings: Finding[] = [];
  const lines = new Map<string, FileLines>();

  const validate = <S extends z.ZodType>(
    schema: S,
    data: unknown,
    file: string,
    lineOf: FileLines['lineOf'],
  ): z.output<S> | undefined => {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) findings.push(...explain(issue, file, lineOf));
    return undefined;
  };

  const collection = <S extends z.ZodType>(folder: string, schema: S): RawFile<z.output<S>>[] =>
    globSync(`src/content/${folder}/**/*.mdx`, { cwd: root })
      .toSorted()
      .flatMap((path) => {
        const file = relative(root, join(root, path)).split(sep).join('/');
        const result = readFrontMatter(readFileSync(join(root, path), 'utf8'));
        if (!result.ok) {
          findings.push({ file, line: result.line, field: '', message: result.message });
          return [];
        }
        const { data, body, bodyStart, lineOf } = result.value;
        lines.set(file, { bodyStart, lineOf });
        const valid = validate(schema, data, file, lineOf);
        return valid === undefined ? [] : [{ file, data: valid, body }];
      });

  const vocabulary = <S extends z.ZodType>(name: string, schema: S): RawFile<z.output<S>>[] => {
    const file = `src/content/vocabularies/${name}.yaml`;
    const result = readYaml(readFileSync(join(root, file), 'utf8'));
    if (!result.ok) {
      findings.push({ file, line: result.line, field: '', message: result.message });
      return [];
    }
    if (!Array.isArray(result.data)) {
      findings.push({ file, line: 1, field: '', message: '这个文件应当是一个列表，每项以 - 开头' });
      return [];
    }
    lines.set(file, { bodyStart: 1, lineOf: result.lineOf });
    return result.data.flatMap((item: unknown, index) => {
      const valid = validate(schema, item, file, (field) => result.lineOf([index, ...field]));
      return valid === undefined ? [] : [{ file, data: valid, body: '' }];
    });
  };

  /** A file of settings. One that says nothing yet is as good as `{}`. */
  const settings = <S extends z.ZodType>(name: string, schema: S): RawFile<z.output<S>> => {
    const file = `src/content/vocabularies/${name}.yaml`;
    const result = readYaml(readFileSync(join(root, file), 'utf8'));
    if (!result.ok) findings.push({ file, line: result.line, field: '', message: result.message });
    else lines.set(file, { bodyStart: 1, lineOf: result.lineOf });
    const valid = result.ok ? validate(schema, result.data ?? {}, file, result.lineOf) : undefined;
    return { file, data: valid ?? schema.parse({}), body: '' };
  };

  const content: RawContent = {
    risks: collection('risks', riskSchema),
    measures: collection('measures', measureSchema),
    documents: collection('documents', documentSchema),
    forms: collection('forms', formSchema),
    examples: collection('examples', exampleSchema),
    concepts: collection('concepts', conceptSchema),
    courses: collection('courses', courseSchema),
    publications: collection('publications', publicationSchema),
    catalogues: vocabulary('catalogues', catalogueSchema),
    scales: vocabulary('scales', scaleSchema),
    categories: vocabulary('categories', categorySchema),
    domains: vocabulary('domains', domainSchema),
    synonyms: vocabulary('synonyms', synonymSchema),
    editions: vocabulary('editions', editionSchema),
    holidays: vocabulary('holidays', holidaySchema),
    survey: vocabulary('survey', surveyQuestionSchema),
    site: settings('site', siteSchema),
  };
  return { content, findings, lines };
}

/** A zod issue in words for an editor; an unknown key names itself and says what to do. */
function explain(issue: z.core.$ZodIssue, file: string, lineOf: FileLines['lineOf']): Finding[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...path, key]),
      field: [...path, key].join('.'),
      message: '没有这个字段；请核对拼写，或删去（字段说明见 src/schemas）',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [
    {
      file,
      line: lineOf(path),
      field: path.join('.'),
      message: missing ? '缺少这个字段；请补上' : issue.message,
    },
  ];
}
