import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { type ZipEntry, zipDirectory } from './directory.ts';
import { checkDirectory, inflateEntry, ZIP_LIMITS } from './inflate.ts';

const entriesOf = (bytes: Uint8Array): ZipEntry[] => zipDirectory(bytes) ?? [];
const firstOf = (bytes: Uint8Array): ZipEntry => {
  const [entry] = entriesOf(bytes);
  if (!entry) throw new Error('no entry');
  return entry;
};
const reasonOf = (act: () => unknown): string => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return error instanceof Refusal ? error.reason : String(error);
  }
};

describe('an archive', () => {
  const text = strToU8('风险点'.repeat(1000));
  const zip = zipSync({ '风险/a.xml': text, 'b.xml': [strToU8('b'), { level: 0 }] }, { comment: 'x' });

  it('lists its entries, and unpacks them, packed or stored', () => {
    const entries = entriesOf(zip);
    expect(entries.map(({ name }) => name)).toEqual(['风险/a.xml', 'b.xml']);
    expect(entries.map((entry) => inflateEntry(zip, entry).length)).toEqual([text.length, 1]);
    expect(
      reasonOf(() => {
        checkDirectory(entries);
      }),
    ).toBe('fine');
  });

  it('is none without a directory', () => {
    expect(zipDirectory(strToU8('no archive'))).toBeUndefined();
    expect(zipDirectory(zip.slice(0, -30))).toBeUndefined();
    expect(zipDirectory(new Uint8Array())).toBeUndefined();
  });

  it('is refused where one byte of an entry is another', () => {
    const broken = Uint8Array.from(zip);
    const { offset } = firstOf(zip);
    broken[offset + 60] = (broken[offset + 60] ?? 0) ^ 0xff;
    expect(reasonOf(() => inflateEntry(broken, firstOf(broken)))).toBe('damaged');
  });

  it('is refused where it is encrypted', () => {
    expect(
      reasonOf(() => {
        checkDirectory([{ ...firstOf(zip), encrypted: true }]);
      }),
    ).toBe('encrypted');
  });
});

describe('a bomb', () => {
  const bomb = zipSync({ 'word/document.xml': [new Uint8Array(40_000_000), { level: 9 }] });

  it('is refused by what it says of itself, before anything is unpacked', () => {
    expect(
      reasonOf(() => {
        checkDirectory(entriesOf(bomb));
      }),
    ).toBe('bomb');
    expect(reasonOf(() => inflateEntry(bomb, firstOf(bomb)))).toBe('bomb');
  });

  it('is refused while it unpacks, where it lies about its size', () => {
    expect(reasonOf(() => inflateEntry(bomb, { ...firstOf(bomb), size: 1000 }))).toBe('bomb');
  });

  it('is refused for the number of its entries', () => {
    const many = Array.from({ length: ZIP_LIMITS.entries + 1 }, () => firstOf(bomb));
    expect(
      reasonOf(() => {
        checkDirectory(many.map((entry) => ({ ...entry, size: 1 })));
      }),
    ).toBe('bomb');
  });
});
