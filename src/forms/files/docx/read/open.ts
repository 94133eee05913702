/** A Word file opened: its blocks, its custom properties, and what is in it that is not read. */
import { checkDirectory, inflateEntry } from '../../zip/inflate.ts';
import { zipDirectory } from '../../zip/directory.ts';
import { Refusal } from '../../refusal.ts';
import { readBlocks } from './blocks.ts';
import type { DocBlock } from './model.ts';
import { counterOf } from './numbering.ts';
import { attribute, child, elements, parseXml } from './xml.ts';

export interface DocxContent {
  readonly blocks: readonly DocBlock[];
  /** Custom properties of the document, by name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly pictures: number;
  readonly comments: number;
}

/** @throws Refusal where the file is damaged, a bomb, encrypted, or has no document in it */
export function openDocx(bytes: Uint8Array): DocxContent {
  const entries = zipDirectory(bytes);
  if (!entries) {
    throw new Refusal('damaged', '已经损坏或没有传完，打不开。请重新获取这份文件，再导入。');
  }
  checkDirectory(entries);
  const part = (name: string): Element | undefined => {
    const entry = entries.find((candidate) => candidate.name.replaceAll('\\', '/') === name);
    return entry && parseXml(decode(inflateEntry(bytes, entry)));
  };
  const document = part('word/document.xml');
  const body = document && child(document, 'body');
  if (!body)
    throw new Refusal('damaged', '里面没有 Word 文档的正文，可能已经损坏。请在 Word 里打开后另存为 .docx，再导入。');
  const comments = part('word/comments.xml');
  return {
    blocks: readBlocks(body, counterOf(part('word/numbering.xml'))),
    properties: propertiesOf(part('docProps/custom.xml')),
    pictures: entries.filter(({ name }) => /^word\/media\/./.test(name)).length,
    comments: comments ? elements(comments).length : 0,
  };
}

/** UTF-8, or UTF-16 by its mark, as the standard allows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function propertiesOf(root: Element | undefined): Map<string, string> {
  return new Map(
    (root ? elements(root) : []).map((property) => [attribute(property, 'name') ?? '', property.textContent]),
  );
}
