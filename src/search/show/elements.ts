/** Small helpers that make elements. Text only ever enters as text. */
import type { Segment } from '../query/marks.ts';

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Segments as text and `<mark>`. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map((segment) => (segment.marked ? make('mark', '', segment.text) : segment.text));
}

/** Finds what the page must have. */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string, type?: new () => E): E {
  const element = root.querySelector(selector);
  if (!(element instanceof (type ?? HTMLElement))) throw new Error(`The page has no ${selector}.`);
  return element as E;
}
