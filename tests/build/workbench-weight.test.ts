import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { attribute } from '../support/html.ts';
import { resolveReference } from '../support/references.ts';
import { compressedSize, scriptWithImports } from '../support/transfer-size.ts';

/** Everything that the page where a form is filled in loads before somebody does anything, compressed. */
const FIRST_LOAD = 60_000;

const root = distFolder('internal');
const pages = builtPages('internal');
const workbenches = pages.filter(({ path }) => /^\/forms\/[^/]+\/fill\/$/.test(path));

function filesOf(page: BuiltPage): ReadonlySet<string> {
  const addresses = page.elements.flatMap((element) => {
    if (element.tagName === 'script') return attribute(element, 'src') ?? [];
    const isStyle = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
    return isStyle ? (attribute(element, 'href') ?? []) : [];
  });
  const files = addresses.map((value) => join(root, decodeURI(resolveReference(value, page.path)?.pathname ?? '')));
  return new Set(files.flatMap((file) => (file.endsWith('.js') ? [...scriptWithImports(file)] : [file])));
}

describe('the page where a form is filled in', () => {
  test('is there for every form that can be filled in, and not for filling notes', () => {
    expect(workbenches.length).toBe(pages.filter(({ path }) => /^\/forms\/[a-z0-9]+-f\d\/$/.test(path)).length - 1);
    expect(workbenches.some(({ path }) => path.includes('gt-f5'))).toBe(false);
  });

  test(`loads at most ${String(FIRST_LOAD)} bytes at first`, () => {
    const weights = workbenches.map((page) => {
      const weight = [page.file, ...filesOf(page)].reduce((sum, file) => sum + compressedSize(file), 0);
      return { path: page.path, weight };
    });
    expectNoFaults(
      weights
        .filter(({ weight }) => weight > FIRST_LOAD)
        .map(({ path, weight }) => `${path} 首次加载压缩后 ${String(weight)} 字节，上限 ${String(FIRST_LOAD)}`),
    );
    console.info(`填表页首次加载最多 ${String(Math.max(...weights.map(({ weight }) => weight)))} 字节`);
  });

  test('is alone in carrying its weight', () => {
    const own = new Set(workbenches.flatMap((page) => [...filesOf(page)]));
    const elsewhere = pages.filter((page) => !workbenches.includes(page));
    const shared = new Set(elsewhere.flatMap((page) => [...filesOf(page)]));
    const heavy = [...own].filter((file) => compressedSize(file) > 6_000);
    expectNoFaults(heavy.filter((file) => shared.has(file)).map((file) => `别的页面也加载 ${file}`));
  });
});
