import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notedSources, notesByAnchor, placeNotes, textPieces } from './notes.ts';
import { parseText, textBlocks } from '../text/blocks.ts';
import type { Document, Form } from '../types.ts';

const blocks = textBlocks(parseText('## 甲\n\n**（一）乙。**丙丁，戊己。\n\n庚辛。').blocks);
const remark = (at?: string) => ({ kind: 'remark' as const, text: '说明', ...(at === undefined ? {} : { at }) });

describe('placeNotes', () => {
  test('numbers notes in the order of the text, those on the whole text first', () => {
    const placed = placeNotes([remark('庚'), remark('戊己'), remark(), remark('丙')], blocks);
    expect(placed.map(({ number, anchor, note }) => [number, anchor, note.at])).toEqual([
      [1, undefined, undefined],
      [2, 'p2', '丙'],
      [3, 'p2', '戊己'],
      [4, 'p3', '庚'],
    ]);
  });

  test('groups by paragraph', () => {
    const byAnchor = notesByAnchor(placeNotes([remark('庚'), remark('戊己'), remark(), remark('丙')], blocks));
    expect([...byAnchor].map(([anchor, notes]) => [anchor, notes.length])).toEqual([
      ['p2', 2],
      ['p3', 1],
    ]);
  });
});

describe('textPieces', () => {
  const block = parseText('**（一）乙。**丙丁，戊己。').blocks[0];
  if (block?.kind !== 'paragraph') throw new Error('a paragraph was expected');

  test('cuts at the end of the run-in heading and around noted words', () => {
    expect(textPieces(block, placeNotes([remark('戊己')], [block]))).toEqual([
      { text: '（一）乙。', isRunIn: true, isNoted: false },
      { text: '丙丁，', isRunIn: false, isNoted: false },
      { text: '戊己', isRunIn: false, isNoted: true },
      { text: '。', isRunIn: false, isNoted: false },
    ]);
  });

  test('never changes a character, whatever is noted, overlaps included', () => {
    const range = fc.tuple(fc.nat(block.text.length - 1), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const notes = placeNotes(
          ranges.map(([start, length]) => remark(block.text.slice(start, start + length))),
          [block],
        );
        const pieces = textPieces(block, notes);
        expect(pieces.map(({ text }) => text).join('')).toBe(block.text);
        expect(pieces.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});

test('sources without a note are left out; forms have notes without a paragraph', () => {
  const silent = { blocks, data: { notes: [] } } as unknown as Document;
  const noted = { blocks, data: { notes: [remark('庚')] } } as unknown as Document;
  const form = { data: { notes: [remark('表')] } } as unknown as Form;
  const found = notedSources({ documents: [silent, noted], forms: [form], examples: [] });
  expect(found.map(({ source, notes }) => [source, notes[0]?.anchor])).toEqual([
    [noted, 'p3'],
    [form, undefined],
  ]);
});
