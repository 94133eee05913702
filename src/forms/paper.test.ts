import { expect, it } from 'vitest';
import { gridWidths } from './grid-widths.ts';
import { textWidth } from './paper.ts';
import { sheetOf } from './sheet.ts';
import { FORMS } from './testing/forms.ts';

it('has a text block as wide as the tables of the forms', () => {
  for (const { id, body, orientation } of FORMS) {
    if (body.layout !== 'table') continue;
    const width = gridWidths(body, sheetOf(body)).reduce((sum, one) => sum + one, 0);
    expect([id, width]).toEqual([id, textWidth(orientation)]);
  }
});
