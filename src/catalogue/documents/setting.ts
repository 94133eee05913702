/** How each block of a document is set on the page, after GB/T 9704: told from its role and from where it stands. */
import type { Block } from '../text/blocks.ts';

export type Setting =
  | 'masthead' // before the title, centred: 湖北省公共资源交易监督管理局文件
  | 'enclosure' // “附件：” before the title, flush left
  | 'title'
  | 'subtitle' // further lines of a title: (试行)
  | 'addressee'
  | 'signature'
  | 'heading'
  | 'form-heading' // the heading right above a form; on paper it starts a page
  | 'form'
  | 'body';

export interface SetBlock<B extends Block = Block> {
  readonly block: B;
  readonly setting: Setting;
}

/** @param blocks a whole document, in order */
export function setBlocks(blocks: readonly Block[]): SetBlock[] {
  const firstTitle = blocks.findIndex(isTitle);
  return blocks.map((block, index) => ({ block, setting: settingOf(block, index, blocks, firstTitle) }));
}

function settingOf(block: Block, index: number, blocks: readonly Block[], firstTitle: number): Setting {
  if (block.kind === 'form') return 'form';
  if (block.kind === 'heading') return blocks[index + 1]?.kind === 'form' ? 'form-heading' : 'heading';
  switch (block.role) {
    case 'title':
      return isTitle(blocks[index - 1]) ? 'subtitle' : 'title';
    case 'addressee':
    case 'signature':
      return block.role;
    case 'body':
      if (index > firstTitle) return 'body';
      return block.text.startsWith('附件') ? 'enclosure' : 'masthead';
  }
}

function isTitle(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'form' && block.role === 'title';
}
