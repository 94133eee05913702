/** Tables of Excel and Word on the clipboard, as a grid of texts. */

/**
 * @param html what the clipboard holds as `text/html`
 * @returns `undefined` when it holds no table. A merged cell stands where it begins; the rest of it is empty.
 */
export function gridOfHtml(html: string): string[][] | undefined {
  // Parsed, not put on the page: nothing in it runs or is fetched.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return undefined;
  const grid: string[][] = [];
  for (const [y, row] of [...table.rows].entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < (cell.rowSpan || 1); down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const line = (grid[y + down] ??= []);
          line[x + right] = down === 0 && right === 0 ? textOf(cell) : '';
        }
      }
    }
  }
  return grid.slice(0, table.rows.length).map((line) => Array.from(line, (text: string | undefined) => text ?? ''));
}

/** Paragraphs and line breaks as lines; white space of the markup is none. */
function textOf(cell: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines.push((lines.pop() ?? '') + (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' '));
    } else if (node instanceof Element) {
      const isBlock = /^(?:P|DIV|LI|BR|H\d)$/.test(node.tagName);
      if (isBlock) lines.push('');
      node.childNodes.forEach(walk);
      if (isBlock && node.tagName !== 'BR') lines.push('');
    }
  };
  cell.childNodes.forEach(walk);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
