/** How much of the paper a text takes. Millimetres and points of the printed form (`src/styles/forms.css`). */
import type { FormData } from '../../schemas/form.ts';

const MM_PER_POINT = 25.4 / 72;
/** Size of the printed letters in points: 12 on a form in portrait, 10.5 in landscape. */
const POINTS: Readonly<Record<FormData['orientation'], number>> = { portrait: 12, landscape: 10.5 };
/** Left and right margins of a cell together. */
const CELL_MARGINS = 3;

/**
 * @param width of the column in millimetres, the cell's margins included; without it nothing is known: 0 lines
 * @returns lines of the cell; a Chinese letter is as wide as it is high, a Latin one half of it
 */
export function linesInCell(text: string, width: number | undefined, orientation: FormData['orientation']): number {
  if (width === undefined || text === '') return 0;
  const letters = Math.max(1, Math.floor((width - CELL_MARGINS) / (POINTS[orientation] * MM_PER_POINT)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);
}

function widthOf(line: string): number {
  return Array.from(line).reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
}
