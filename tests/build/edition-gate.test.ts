import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { compact } from '../../src/catalogue/text/blocks.ts';
import type { Entry } from '../../src/catalogue/types.ts';
import { expectNoFaults } from '../support/faults.ts';
import { catalogueOf } from '../support/model.ts';
import { openedFiles, TEXT_OF_INDEX } from '../support/opened-files.ts';

/** Long enough not to stand in a public text by chance; what does stand there is not counted as a leak. */
const WINDOW = 10;

/** Packed and compressed files are opened: what they hold is what a reader could get at. */
const files = await openedFiles(distFolder('public'));

/** All verbatim and editorial words of an entry. */
const wordsOf = (entry: Entry): string[] =>
  stringsIn([entry.data, 'text' in entry ? entry.text.map((b) => b.text) : []]);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

function* windows(text: string): Generator<string> {
  for (let start = 0; start + WINDOW <= text.length; start += WINDOW) yield text.slice(start, start + WINDOW);
}

/** Looks each run of characters up: one pass over the text, however many words are looked for. */
function wordsFound(text: string, words: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (let start = 0; start + WINDOW <= text.length; start++) {
    const run = text.slice(start, start + WINDOW);
    if (words.has(run)) found.add(run);
  }
  return [...found];
}

describe('the public edition', () => {
  const { byId, catalogues } = catalogueOf('internal');
  const all = [...byId.values()];
  const internal = all.filter((entry) => entry.visibility === 'internal');
  const publicWords = compact(
    all
      .filter((entry) => entry.visibility === 'public')
      .flatMap((entry) => [
        ...wordsOf(entry),
        ...('blocks' in entry ? entry.blocks.map((b) => ('text' in b ? b.text : '')) : []),
      ])
      .join('\n'),
  );

  test('has files to look into, fragments of the search index among them', () => {
    expect(internal.length).toBeGreaterThan(30);
    expect(files.filter(({ path }) => TEXT_OF_INDEX.test(path)).length).toBeGreaterThan(300);
    expect(files.find(({ path }) => TEXT_OF_INDEX.test(path))?.text).toContain('content');
    expect(files.find(({ path }) => path.endsWith('.xlsx'))?.text).toContain('xl/worksheets/');
  });

  test('names no internal entry', () => {
    const ids = internal.map(({ id }) => id);
    expectNoFaults(
      files.flatMap(({ path, text }) =>
        ids.filter((id) => text.toLowerCase().includes(id.toLowerCase())).map((id) => `${path} 里有 ${id}`),
      ),
    );
  });

  test('holds no words that only internal entries have', () => {
    const secrets = new Set(
      [...internal.flatMap(wordsOf), ...stringsIn(catalogues.filter(({ visibility }) => visibility === 'internal'))]
        .flatMap((text) => [...windows(compact(text))])
        .filter((words) => !publicWords.includes(words)),
    );
    expect(secrets.size).toBeGreaterThan(500);
    expectNoFaults(
      files.flatMap(({ path, compact: text }) => wordsFound(text, secrets).map((words) => `“${words}” 见于 ${path}`)),
    );
  });

  test('has no internal page and no link to one', () => {
    expect(files.filter(({ path }) => path.startsWith('examples/'))).toEqual([]);
    expectNoFaults(files.flatMap(({ path, text }) => (text.includes('/examples/') ? [`${path} 提到 /examples/`] : [])));
  });

  test('has no source map, which would hold the sources of both editions', () => {
    expectNoFaults(
      files.flatMap(({ path, text }) =>
        path.endsWith('.map') || /[#@] sourceMappingURL=/.test(text) ? [`${path} 是源码映射，或指向源码映射`] : [],
      ),
    );
  });
});
