import '../testing/dom-parser.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outlineOf } from '../../filled/outline.ts';
import { countedKeys, formOf } from '../../testing/forms.ts';
import { docx, p, tbl, tc, tr } from '../testing/ooxml.ts';
import { headColumns } from './understand/head-columns.ts';
import { readDocx } from './read.ts';

/** Forms with rows of each kind. */
const IDS = ['ES19-F1', 'ES19-F2', 'ES19-F6', 'GT-F1', 'GT-F2', 'HB-F1'];

interface Cell {
  readonly text: string;
  readonly merge: 'restart' | 'continue' | undefined;
  readonly span: number;
}

/** Words that no form prints, so that each can be found again. */
const word = fc.integer({ min: 100, max: 999 }).map((n) => `词${String(n)}语`);
const text = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.tuple(word, word).map(([a, b]) => `1、${a}；\n2、${b}。`),
  fc.tuple(word, word).map(([a, b]) => `${a}\n${b}`),
  fc.constant(''),
);
const cell: fc.Arbitrary<Cell> = fc.record({
  text,
  merge: fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    fc.constantFrom('restart' as const, 'continue' as const),
  ),
  span: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.constant(2)),
});
const document = fc.constantFrom(...IDS).chain((id) => {
  const groups = outlineOf(formOf(id)).groups.map(({ label }) => label);
  const name = fc.oneof(fc.constantFrom(...groups), fc.constant(''), word);
  const row = fc.tuple(name, fc.array(cell, { minLength: 1, maxLength: 9 }));
  return fc.record({
    id: fc.constant(id),
    above: fc.array(word, { maxLength: 2 }),
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    more: fc.array(row, { maxLength: 3 }),
    below: fc.array(
      fc.oneof(
        word,
        word.map((one) => `填表人：${one}`),
      ),
      { maxLength: 3 },
    ),
  });
});

it('loses no word of a table, however it was drawn', () => {
  fc.assert(
    fc.property(document, ({ id, above, rows, more, below }) => {
      const head = tr(...headColumns(formOf(id)).map(({ label }) => label));
      const drawn = (list: typeof rows) =>
        list.map(([name, cells]) =>
          tr(tc(name), ...cells.map(({ text: own, merge, span }) => tc(own, { span, ...(merge && { merge }) }))),
        );
      const file = docx([
        ...above.map((line) => p(line)),
        tbl(head, ...drawn(rows)),
        ...below.map((line) => p(line)),
        tbl(...drawn(more)),
      ]);
      const { filled, report } = readDocx(file, formOf(id), [], countedKeys());
      const kept = JSON.stringify([filled, report.unplaced]);
      // What stands in the lower part of a merged cell, nobody sees.
      const seen = [
        ...above,
        ...[...rows, ...more].flatMap(([name, cells]) => [
          name,
          ...cells.map(({ text: own, merge }) => (merge === 'continue' ? '' : own)),
        ]),
        ...below,
      ];
      for (const one of seen.join('\n').match(/词\d+语/g) ?? []) expect(kept).toContain(one);
    }),
    { numRuns: 100 },
  );
}, 60_000);
