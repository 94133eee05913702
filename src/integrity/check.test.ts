import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COURSE_BODY, DOCUMENT_BODY, FRONT_MATTER } from '../catalogue/testing/minimal-content.ts';
import { checkContent, formatFinding } from './check.ts';

const RISK = 'src/content/risks/guigang/gg-r001.mdx';
const RISK_TEXT = `---
id: GG-R001
title: 滥用自由裁量权
locator:
  source: GG-D1
  path: [一、风险点]
  number: "1."
category: { id: power, basis: editorial }
domain: penalty
usage: { status: quotable }
visibility: public
---

滥用自由裁量权,可能导致处罚不公。
`;

let root: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const mdx = (data: object, body = '') => `---\n${stringify(data)}---\n${body}`;
const findings = () => checkContent(root).findings.map(formatFinding);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lianjing-check-'));
  const { document, measure, form, example, concept, course, publication, ...vocabularies } = FRONT_MATTER;
  write('src/content/documents/guigang/gg-d1.mdx', mdx(document, DOCUMENT_BODY));
  write(RISK, RISK_TEXT);
  write('src/content/measures/guigang/gg-m001.mdx', mdx(measure, '\n正确使用自由裁量权。\n'));
  write('src/content/forms/ordos2020/es20-f1.mdx', mdx(form));
  write('src/content/examples/ordos2020/es20-x01.mdx', mdx(example));
  write('src/content/concepts/lj-c01.mdx', mdx(concept));
  write('src/content/courses/first-course.mdx', mdx(course, COURSE_BODY));
  write('src/content/publications/lj-p01.mdx', mdx(publication));
  const { catalogues, scales, categories, domains, synonyms, survey, editions, holidays } = vocabularies;
  const lists = { catalogues, scales, categories, domains, synonyms, survey, editions, holidays };
  for (const [name, data] of Object.entries(lists)) {
    write(`src/content/vocabularies/${name}.yaml`, stringify(data));
  }
  write('src/content/vocabularies/site.yaml', '# nothing yet\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the content check', () => {
  it('finds nothing in content that is whole', () => {
    expect(findings()).toEqual([]);
  });

  it.each([
    ['a wrong value', 'category: { id: power', 'category: { id: risky', `${RISK}:8 category.id：风险类别只能是 power`],
    [
      'an unknown key',
      'domain: penalty',
      'domain: penalty\nlevel: 一级',
      `${RISK}:10 level：没有这个字段；请核对拼写，或删去`,
    ],
    ['a missing key', 'domain: penalty\n', '', `${RISK}:2 domain：缺少这个字段；请补上`],
    ['a nested field', 'source: GG-D1', 'source: GG-D9', `${RISK}:5 locator.source：引用的 GG-D9 不存在`],
    ['a fault in the body', '滥用自由裁量权,可能', '滥用裁量权,可能', `${RISK}:14 正文与 GG-D1 不符`],
    ['broken YAML', 'title: 滥用自由裁量权', 'title: "滥用自由裁量权', `${RISK}:`],
    ['a file without front matter', '---\nid', 'id', `${RISK}:1 缺少文件开头两行 --- 之间的字段`],
  ])('names file, line and field of %s', (_name, before, after, expected) => {
    write(RISK, RISK_TEXT.replace(before, after));
    expect(findings().join('\n')).toContain(expected);
  });

  it('tells all faults at once', () => {
    write(RISK, RISK_TEXT.replace('domain: penalty', 'domain: nothing').replace('number: "1."', 'number: "7."'));
    expect(findings()).toHaveLength(2);
  });

  it('names the file and the line where a course embeds what does not exist', () => {
    write(
      'src/content/courses/first-course.mdx',
      mdx(FRONT_MATTER.course, COURSE_BODY.replace('<Entry id="GG-R001" />', '<Entry id="GG-R999" />')),
    );
    expect(findings().join('\n')).toMatch(/first-course\.mdx:\d+ 没有风险点或措施 GG-R999/);
  });

  it('names the line inside a vocabulary', () => {
    const [scale] = FRONT_MATTER.scales;
    write(
      'src/content/vocabularies/scales.yaml',
      stringify([{ ...scale, stated: { source: 'GG-D1', text: '没有的话' } }]),
    );
    expect(findings().join('\n')).toMatch(/scales\.yaml:\d+ 0\.stated\.text：引文在 GG-D1 中找不到/);
  });
});

describe('the content of this project', () => {
  it('passes', () => {
    expect(checkContent(process.cwd()).findings.map(formatFinding)).toEqual([]);
  });
});
