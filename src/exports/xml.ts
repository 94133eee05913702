/** Small XML documents as text. A feed and a sitemap need elements, attributes and text, and nothing else. Pure. */

/** An element; attributes and children that are `undefined` fall away. It holds text alone or elements alone. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: string | readonly (XmlElement | undefined)[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all: control characters, two noncharacters, halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- it is control characters that are looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escape = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** @returns the document with its declaration, one element to a line */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, '')}\n`;

function elementText({ name, attributes = {}, children = '' }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escape(value)}"`],
  );
  const start = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return `${start}/>`;
  // Text gains no white space.
  if (typeof children === 'string') return `${start}>${escape(children)}</${name}>`;
  const lines = children.flatMap((child) => (child === undefined ? [] : [elementText(child, `${indent}  `)]));
  return [`${start}>`, ...lines, `${indent}</${name}>`].join('\n');
}
