/**
 * The geometry of the paper, in one place: the Word file is laid out by it, and the style sheets of the pages to print
 * follow it (`src/styles/official-page.css`). All lengths are millimetres.
 *
 * GB/T 9704-2012: A4, 5.2.1 天头 37 and 订口 28, 版心 156 × 225, so 26 on the right and 35 at the foot. A landscape
 * table is a portrait page turned (8 of the standard): the binding edge is its head, with 28; its
 * left and right are 25 instead of 35 and 37, because the tables as issued are 247 wide.
 */
import type { FormData } from '../schemas/form.ts';

export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export type Orientation = FormData['orientation'];

export const PAPER: Readonly<Record<Orientation, Paper>> = {
  portrait: { width: 210, height: 297, margin: { top: 37, right: 26, bottom: 35, left: 28 } },
  landscape: { width: 297, height: 210, margin: { top: 28, right: 25, bottom: 26, left: 25 } },
};

/** Width of the text block. */
export function textWidth(orientation: Orientation): number {
  const { width, margin } = PAPER[orientation];
  return width - margin.left - margin.right;
}

/** Sizes of type in points: 三号 attachment number, 小二 title, 小四 or 五号 table. The title of two lines stays on the page. */
export const TYPE: Readonly<Record<Orientation, { attachment: number; title: number; body: number; note: number }>> = {
  portrait: { attachment: 16, title: 18, body: 12, note: 10.5 },
  landscape: { attachment: 16, title: 18, body: 10.5, note: 10.5 },
};

/** The page number is 四号, its dashes 7 below the text block (GB/T 9704-2012, 7.5). */
export const PAGE_NUMBER = { size: 14, below: 7 } as const;

/** Least heights of rows, by how the form has its rows; a category is this high with all its points. */
export const ROW_HEIGHT = { head: 10, categories: 20, blank: 10, named: 8, points: 12, lead: 20, opinion: 18 } as const;

/** 三号 for running text (GB/T 9704-2012, 5.2.2). */
export const REPORT_TYPE = { size: 16 } as const;

/** A last column for the identifiers of the catalogue's entries, where somebody wants to see them. */
export const ENTRY_COLUMN_WIDTH = 18;
