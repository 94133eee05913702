import { gridOfTabs } from '../../forms/filled/paste.ts';
import { gridOfHtml } from './html-table.ts';

/**
 * What is on the clipboard as a grid.
 * @returns `undefined` when it is one text, which the field takes by itself
 */
export function clipboardGrid(clipboard: Pick<DataTransfer, 'getData'>): string[][] | undefined {
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  const grid = (html === '' ? undefined : gridOfHtml(html)) ?? (text.includes('\t') ? gridOfTabs(text) : undefined);
  const cells = grid?.reduce((sum, row) => sum + row.length, 0) ?? 0;
  return cells > 1 ? grid : undefined;
}
