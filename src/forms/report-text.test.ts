import { expect, it } from 'vitest';
import { applyEdit } from './filled/edit.ts';
import { emptyFilled } from './filled/empty.ts';
import { outlineOf } from './filled/outline.ts';
import { paragraphText, type ReportParagraph } from './report-text.ts';
import { countedKeys, formOf } from './testing/forms.ts';

const form = formOf('GR-F1');
const parts = form.body.layout === 'report' ? form.body.parts : [];
const opening = parts.find((part): part is ReportParagraph => part.kind === 'paragraph');
const blank = emptyFilled(form, countedKeys());

it('is verbatim on the blank form', () => {
  expect(opening && paragraphText(opening, blank)).toBe(opening?.text);
});

it('says how many points this form has', () => {
  const filled = applyEdit(blank, outlineOf(form), {
    kind: 'cell',
    group: 'risks',
    row: 'k2',
    column: 'text',
    value: '甲',
  });
  const text = opening && paragraphText(opening, filled);
  expect(text).toContain('查找廉政风险点1个,针对');
  expect(text).toContain('具体防控措施共0个方面。');
});
