/** A page of the site, for a disk instead of a server. Pure. */
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { pageFile } from '../../src/offline/page-file.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction']);

/** `/risks/gg-r001/index.html` → `../../` */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './';

/**
 * @param html of a page built for the root of a host
 * @param path of its file from the root of the site, e.g. `/risks/index.html`
 * @returns the page with relative addresses, classic scripts, and our offline script in front of all others
 */
export function offlinePage(html: string, path: string): string {
  const root = rootFrom(path);
  const document = parse(html);
  for (const element of elementsUnder(document)) {
    for (const attribute of element.attrs) {
      if (ADDRESSES.has(attribute.name)) attribute.value = offlineAddress(attribute.value, root);
      // Scripts of the site put this in front of the addresses that they make.
      if (element.tagName === 'body' && attribute.name === 'data-base') attribute.value = root;
    }
    if (isModule(element)) makeClassic(element);
    element.childNodes = element.childNodes.filter((child) => !isPreload(child));
    if (element.tagName === 'head') element.childNodes.unshift(offlineScript(element, root));
  }
  return serialize(document);
}

/** Addresses that begin at the root of the host become relative; a folder gets its `index.html`. */
const offlineAddress = (address: string, root: string): string =>
  /^\/(?!\/)/.test(address) ? pageFile(root + address.slice(1)) : address;

const isModule = ({ tagName, attrs }: Element): boolean =>
  tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && value === 'module');

/** There are no modules to load early: each classic script has all that it needs. */
const isPreload = (node: Node): boolean =>
  'attrs' in node && node.attrs.some(({ name, value }) => name === 'rel' && value === 'modulepreload');

/** Deferred, as a module is. */
function makeClassic(element: Element): void {
  element.attrs = [...element.attrs.filter(({ name }) => name !== 'type'), { name: 'defer', value: '' }];
}

function offlineScript(parent: Element, root: string): Element {
  return {
    nodeName: 'script',
    tagName: 'script',
    attrs: [{ name: 'src', value: `${root}offline/offline.js` }],
    childNodes: [],
    namespaceURI: parent.namespaceURI,
    parentNode: parent,
  };
}

function* elementsUnder(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const children = [...('childNodes' in node ? node.childNodes : []), ...('content' in node ? [node.content] : [])];
  for (const child of children) yield* elementsUnder(child);
}
