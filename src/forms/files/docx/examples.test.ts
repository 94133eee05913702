import '../testing/dom-parser.ts';
import { describe, expect, it } from 'vitest';
import { leafColumns } from '../../../catalogue/examples/blocks.ts';
import type { ExampleData } from '../../../schemas/example.ts';
import type { FormData } from '../../../schemas/form.ts';
import { fromExample } from '../../filled/from-example.ts';
import { CONTENT, countedKeys, formOf, FORMS } from '../../testing/forms.ts';
import { signatureOf } from '../signature.ts';
import { dataOf } from '../testing/data.ts';
import { docx, p, tbl, tc, tr } from '../testing/ooxml.ts';
import { readDocx } from './read.ts';

/** The example as the Word file that it was: a row for each category, fields on one line. */
function wordFile({ rows, headerFields, leadFields, footerFields }: ExampleData, form: FormData): Uint8Array {
  if (form.body.layout !== 'table') throw new Error(form.id);
  const columns = leafColumns(form.body.columns);
  const line = form.headerFields.map(({ id, label }) => `${label}：${headerFields[id] ?? ''}`).join('        ');
  const named = form.body.rows.kind === 'categories' ? form.body.rows.items : [];
  const cells = (row: ExampleData['rows'][number]) =>
    columns.map(({ id, type }) => {
      const name = type === 'category' ? named.find((item) => item.id === row.category)?.label : undefined;
      return tc((name ?? row.cells[id] ?? []).join('\n'));
    });
  const inside = form.footers.map(({ id, label }) => `${label}：${footerFields[id] ?? ''}`).join('\n');
  return docx([
    ...form.titleLines.map((title) => p(title)),
    p(line),
    tbl(
      ...form.leadRows.map(({ id, label }) =>
        tr(tc(label.join('\n')), tc((leadFields[id] ?? []).join('\n'), { span: columns.length - 1 })),
      ),
      tr(...columns.map(({ label }) => tc(label.join('\n')))),
      ...rows.map((row) => tr(...cells(row))),
      ...(inside === '' ? [] : [tr(tc(inside, { span: columns.length }))]),
    ),
    ...form.printedNotes.map((note) => p(note)),
  ]);
}

describe('the filled examples as Word files', () => {
  const examples = CONTENT.examples.map(({ data }) => data);

  it.each(examples.map((example) => [example.id, example] as const))(
    '%s reads as the example itself',
    (_id, example) => {
      const form = formOf(example.form);
      const { filled, report } = readDocx(wordFile(example, form), form, FORMS.map(signatureOf), countedKeys());
      expect(dataOf(filled, false)).toEqual(dataOf(fromExample(example, form, countedKeys()).filled, false));
      expect(report).toMatchObject({ source: 'issued', unplaced: [] });
    },
  );
});
