/** Some lines of a paragraph that is laid out, as a paragraph of its own. */

interface Spot {
  readonly node: Text;
  readonly offset: number;
}

/**
 * @param element as it is laid out, with lines of equal height
 * @param line height of a line, in pixels
 * @param to excluded
 */
export function cutLines(element: HTMLElement, line: number, from: number, to: number, lines: number): HTMLElement {
  if (from === 0 && to === lines) return element.cloneNode(true) as HTMLElement;
  const range = document.createRange();
  range.selectNodeContents(element);
  const texts = textNodes(element);
  const { top } = element.getBoundingClientRect();
  if (from > 0) setEdge('start', spotBelow(texts, top + from * line));
  if (to < lines) setEdge('end', spotBelow(texts, top + to * line));
  const piece = element.cloneNode(false) as HTMLElement;
  piece.append(range.cloneContents());
  piece.classList.toggle('booklet-continued', from > 0);
  piece.classList.toggle('booklet-continues', to < lines);
  return piece;

  function setEdge(edge: 'start' | 'end', spot: Spot | undefined): void {
    if (!spot) return;
    if (edge === 'start') range.setStart(spot.node, spot.offset);
    else range.setEnd(spot.node, spot.offset);
  }
}

function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The first character whose middle lies below a height; lines run down, so it can be searched by halves. */
function spotBelow(texts: readonly Text[], height: number): Spot | undefined {
  const range = document.createRange();
  const isBelow = (node: Text, offset: number): boolean => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const rect = [...range.getClientRects()].at(-1);
    return rect !== undefined && (rect.top + rect.bottom) / 2 > height;
  };
  for (const node of texts) {
    if (node.length === 0 || !isBelow(node, node.length - 1)) continue;
    let low = 0;
    let high = node.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(node, middle)) high = middle;
      else low = middle + 1;
    }
    return { node, offset: low };
  }
  return undefined;
}
