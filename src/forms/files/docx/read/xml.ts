/** XML parts as elements, by local name: the prefix and the namespace differ between makers and editions of OOXML. */
import { Refusal } from '../../refusal.ts';

const BROKEN = '里面的内容已经损坏，无法读取。请在 Word 里打开修复后另存为 .docx，再导入。';

/**
 * @throws Refusal where it is not well formed, or declares a document type: Office never writes one, and entities
 *   declared there can unfold without end
 */
export function parseXml(text: string): Element {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Refusal('damaged', BROKEN);
  let root: Element | null;
  try {
    root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  } catch {
    root = null;
  }
  if (root === null || root.getElementsByTagName('parsererror').length > 0 || root.localName === 'parsererror') {
    throw new Refusal('damaged', BROKEN);
  }
  return root;
}

export function elements(parent: Node): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

export function child(parent: Element, name: string): Element | undefined {
  return elements(parent).find(({ localName }) => localName === name);
}

/** An element further down, by the names on the way. */
export function descendant(parent: Element, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => element && child(element, name), parent);
}

/** An attribute by its local name, e.g. `w:val`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const found = element && Array.from(element.attributes).find(({ localName }) => localName === name);
  return found?.value;
}

/** Whether a property such as `<w:vanish/>` is there and not switched off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '1');
}
