import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { compact } from '../../src/catalogue/text/blocks.ts';
import type { Entry } from '../../src/catalogue/types.ts';
import { expectNoFaults } from '../support/faults.ts';
import { catalogueOf } from '../support/model.ts';

/** Long enough not to stand in a public text by chance; what does stand there is not counted as a leak. */
const WINDOW = 10;

const ROOT = distFolder('public');

const DECOMPRESS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '.br': brotliDecompressSync,
  '.gz': gunzipSync,
};

/** A file as text. What a compressed copy holds is what a reader could get at. */
function contentOf(file: string): string {
  const bytes = readFileSync(file);
  return (DECOMPRESS[extname(file)]?.(bytes) ?? bytes).toString('utf8');
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => join(ROOT, name))
  .filter((file) => statSync(file).isFile());
const publicBytes = files.map((file) => ({ file, text: compact(contentOf(file)) }));

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

describe('the public edition', () => {
  const all = [...catalogueOf('internal').byId.values()];
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
    expect(files.filter((file) => extname(file) === '.pf_fragment').length).toBeGreaterThan(300);
    expect(publicBytes.find(({ file }) => file.endsWith('.pf_fragment'))?.text).toContain('content');
  });

  test('names no internal entry', () => {
    const ids = internal.map(({ id }) => id);
    expectNoFaults(
      publicBytes.flatMap(({ file, text }) =>
        ids.filter((id) => text.toLowerCase().includes(id.toLowerCase())).map((id) => `${file} 里有 ${id}`),
      ),
    );
  });

  test('holds no words that only internal entries have', () => {
    const secrets = new Set(
      internal
        .flatMap(wordsOf)
        .flatMap((text) => [...windows(compact(text))])
        .filter((words) => !publicWords.includes(words)),
    );
    expect(secrets.size).toBeGreaterThan(500);
    const everything = publicBytes.map(({ text }) => text).join('\n');
    expectNoFaults(
      [...secrets]
        .filter((words) => everything.includes(words))
        .map((words) => `“${words}” 见于 ${publicBytes.find(({ text }) => text.includes(words))?.file ?? ''}`),
    );
  });

  test('has no internal page and no link to one', () => {
    expect(files.filter((file) => file.includes('/examples/'))).toEqual([]);
    expectNoFaults(
      publicBytes.flatMap(({ file, text }) => (text.includes('/examples/') ? [`${file} 提到 /examples/`] : [])),
    );
  });
});
