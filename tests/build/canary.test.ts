import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, formatFinding } from '../../src/integrity/check.ts';
import { canaries } from '../support/canaries.ts';
import { expectNoFaults } from '../support/faults.ts';
import { type OpenedFile, openedFiles, TEXT_OF_INDEX } from '../support/opened-files.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const secret = canaries('internal');
const open = canaries('public');

describe('a site whose content has a planted internal and a planted public entry of each kind', () => {
  let project: ProjectCopy;
  let files: readonly OpenedFile[];

  beforeAll(async () => {
    project = copyProject();
    for (const { file, source } of [...secret, ...open]) project.write(file, source);
    expect(checkContent(project.root).findings.map(formatFinding)).toEqual([]);
    const { code, output, dist } = project.build('public');
    expect(code, output).toBe(0);
    files = await openedFiles(dist);
  }, 300_000);

  afterAll(() => {
    project.remove();
  });

  const placesOf = (words: string): string[] =>
    files.filter((file) => file.compact.toLowerCase().includes(words.toLowerCase())).map(({ path }) => path);

  test.each(open)('has $id in its page, in the open data and in the search index', ({ id, words }) => {
    const places = placesOf(words);
    expect(places.some((path) => path.endsWith(`/${id.toLowerCase()}/index.html`))).toBe(true);
    expect(places).toContain(`data/entries/${id.toLowerCase()}.json`);
    expect(places).toContain('data/catalogue.json');
    expect(places.some((path) => TEXT_OF_INDEX.test(path))).toBe(true);
  });

  test('has the planted public measure in the tables and in OSCAL', () => {
    const places = placesOf(open.find(({ id }) => id.startsWith('GG-M'))?.words ?? '');
    expect(places).toEqual(
      expect.arrayContaining(['data/measures.csv', 'data/catalogue.xlsx', 'data/oscal-catalog.json']),
    );
  });

  test.each(secret)('has neither the words nor the number of $id in any file', ({ id, words }) => {
    expectNoFaults([...placesOf(words), ...placesOf(id)].map((path) => `${path} 里有 ${id}`));
  });
});

describe('a site whose public measure refers to an internal risk', () => {
  let project: ProjectCopy;

  beforeAll(() => {
    project = copyProject();
    for (const { file, source } of [...secret, ...open]) {
      project.write(file, source.replace('risk: GG-R999', 'risk: GG-R998'));
    }
  });

  afterAll(() => {
    project.remove();
  });

  test('is not built, and the build says which entry, where, and what to do', () => {
    const { code, output } = project.build('public');
    expect(code).not.toBe(0);
    expect(output).toMatch(
      /src\/content\/measures\/guigang\/gg-m999\.mdx:\d+ mitigates\.0\.risk：公开的 GG-M999 引用了内部的 GG-R998；请去掉引用/,
    );
  });
});
