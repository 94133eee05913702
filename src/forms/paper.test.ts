import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gridWidths } from './grid-widths.ts';
import { PAGE_NUMBER, PAPER, textWidth } from './paper.ts';
import { sheetOf } from './sheet.ts';
import { FORMS } from './testing/forms.ts';

it('has a text block as wide as the tables of the forms', () => {
  for (const { id, body, orientation } of FORMS) {
    if (body.layout !== 'table') continue;
    const width = gridWidths(body, sheetOf(body)).reduce((sum, one) => sum + one, 0);
    expect([id, width]).toEqual([id, textWidth(orientation)]);
  }
});

/** `37mm 26mm 35mm 28mm` or shorter, as the lengths of the four sides. */
function sides(lengths: string): readonly number[] {
  const [top = 0, right = top, bottom = top, left = right] = lengths.split(' ').map(parseFloat);
  return [top, right, bottom, left];
}

it('is the paper that the style sheets print on', () => {
  const css = readFileSync(new URL('../styles/official-page.css', import.meta.url), 'utf8');
  for (const orientation of ['portrait', 'landscape'] as const) {
    const { top, right, bottom, left } = PAPER[orientation].margin;
    const margin = new RegExp(`@page official-${orientation} \\{[^}]*margin: ([^!]*) !important`).exec(css)?.[1] ?? '';
    expect(sides(margin)).toEqual([top, right, bottom, left]);
  }
  expect(css).toContain(`padding: ${String(PAGE_NUMBER.below)}mm ${String(PAGE_NUMBER.size)}pt 0 0;`);
});

it('is the paper that is shown on the screen', () => {
  const css = readFileSync(new URL('../styles/forms.css', import.meta.url), 'utf8');
  const shown = [...css.matchAll(/padding: ((?:calc\(\d+ \* var\(--mm\)\) ?){3,4});/g)].map(([, lengths = '']) =>
    sides(lengths.replaceAll(/calc\((\d+) \* var\(--mm\)\)/g, '$1')),
  );
  expect(shown).toEqual([PAPER.portrait, PAPER.landscape].map(({ margin }) => Object.values(margin)));
});
