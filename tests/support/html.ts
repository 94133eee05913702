/** A page as a browser would parse it, by parse5, as a flat list of its elements. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): readonly Node[] => {
  if ('content' in node) return [node.content, ...node.childNodes];
  return 'childNodes' in node ? node.childNodes : [];
};

function* elementsUnder(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  for (const child of childrenOf(node)) yield* elementsUnder(child);
}

/**
 * All elements of a page, in the order of the text; those in `<template>` and `<noscript>` too (which is why
 * scripting is off: with it, the content of `<noscript>` is text).
 */
export const elementsOf = (html: string): readonly Element[] => [
  ...elementsUnder(parse(html, { scriptingEnabled: false })),
];

/** @returns the value, `''` for an attribute without one, and `undefined` when the element does not have it */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

export const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
