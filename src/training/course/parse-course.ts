/**
 * The body of a course: `<Lesson title minutes>` blocks, which hold the author's paragraphs, lists and subheadings (###),
 * embeds (see embeds.ts) and `<Slide title>` blocks; a slide ends with its `<Notes>`. Anything else is an error.
 */
import type { List, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Inline, Lesson, Part, Prose, Slide } from './blocks.ts';
import { type EmbedCall, isEmbedName, readEmbed } from './embeds.ts';

export interface CourseError {
  readonly line: number;
  readonly message: string;
}

export interface ParsedCourse {
  readonly lessons: readonly Lesson<EmbedCall>[];
  readonly errors: readonly CourseError[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly);

/** @param body MDX without its front matter */
export function parseCourse(body: string): ParsedCourse {
  const reader = new CourseReader();
  try {
    return { lessons: reader.lessons(parser.parse(body).children), errors: reader.errors };
  } catch (error) {
    const line = error instanceof Object && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    const reason = error instanceof Error ? error.message : String(error);
    return { lessons: [], errors: [{ line, message: `MDX 语法有误：${reason}` }] };
  }
}

type Node = RootContent;
const lineOf = (node: Node | PhrasingContent): number => node.position?.start.line ?? 1;

class CourseReader {
  readonly errors: CourseError[] = [];

  lessons(nodes: readonly Node[]): Lesson<EmbedCall>[] {
    return nodes.flatMap((node) => {
      if (!isElement(node, 'Lesson')) return this.error(node, '课程正文的最外层只能是 <Lesson>');
      const { title = '', minutes = '' } = this.attributes(node, ['title', 'minutes']);
      if (!/^[1-9]\d*$/.test(minutes)) this.error(node, `<Lesson> 的 minutes 应是分钟数，如 minutes="12"`);
      const parts = (node.children as Node[]).flatMap((child): Part<EmbedCall>[] =>
        isElement(child, 'Slide') ? [this.slide(child)] : this.block(child),
      );
      return [{ title, minutes: Number(minutes), parts, line: lineOf(node) }];
    });
  }

  private slide(node: MdxJsxFlowElement): Slide<EmbedCall> {
    const { title = '' } = this.attributes(node, ['title']);
    const children = node.children as Node[];
    const notes = children.filter((child) => isElement(child, 'Notes'));
    if (notes.length !== 1) this.error(node, '每张幻灯片要有一个 <Notes>，写讲解的话');
    return {
      kind: 'slide',
      title,
      line: lineOf(node),
      blocks: children.flatMap((child) => (isElement(child, 'Notes') ? [] : this.block(child))),
      notes: notes.flatMap((note) => (note.children as Node[]).flatMap((child) => this.prose(child))),
    };
  }

  private block(node: Node): Block<EmbedCall>[] {
    if (node.type !== 'mdxJsxFlowElement') return this.prose(node);
    const name = node.name ?? '';
    if (!isEmbedName(name)) return this.error(node, `这里不能用 <${name}>`);
    const call = readEmbed(name, this.attributes(node));
    return typeof call === 'string' ? this.error(node, call) : [{ kind: 'embed', embed: call, line: lineOf(node) }];
  }

  private prose(node: Node): Prose[] {
    const line = lineOf(node);
    if (node.type === 'paragraph') return [{ kind: 'paragraph', inlines: this.inlines(node.children), line }];
    if (node.type === 'heading') {
      if (node.depth !== 3) this.error(node, '小标题一律用 ###');
      return [{ kind: 'subheading', inlines: this.inlines(node.children), line }];
    }
    if (node.type === 'list') {
      return [{ kind: 'list', ordered: node.ordered === true, items: this.items(node), line }];
    }
    return this.error(node, '这里只能写段落、小标题、列表和嵌入的条目');
  }

  private items(list: List): Inline[][] {
    return list.children.map((item) => {
      const [only, ...others] = item.children;
      if (only?.type !== 'paragraph' || others.length > 0) {
        this.error(item, '列表的每一项只能写一段话');
        return [];
      }
      return this.inlines(only.children);
    });
  }

  private inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/\s*\n\s*/g, '') }];
      if (node.type === 'strong') return [{ kind: 'strong', text: this.plain(node.children) }];
      if (node.type === 'link') {
        if (!node.url.startsWith('/')) this.error(node, `链接只能指向本站，以 / 开头，不能是 ${node.url}`);
        return [{ kind: 'link', text: this.plain(node.children), to: node.url }];
      }
      return this.error(node, '段落里只能用粗体和链接');
    });
  }

  private plain(nodes: readonly PhrasingContent[]): string {
    return nodes
      .map((node) => (node.type === 'text' ? node.value : this.error(node, '这里只能写文字').join('')))
      .join('');
  }

  /** @param allowed `undefined`: the embed checks its own attributes; the ones listed must be there */
  private attributes(node: MdxJsxFlowElement, allowed?: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        found[attribute.name] = attribute.value;
      } else this.error(node, `<${node.name ?? ''}> 的属性只能写作 名称="文字"`);
    }
    for (const name of Object.keys(found)) {
      if (allowed?.includes(name) === false) this.error(node, `<${node.name ?? ''}> 没有属性 ${name}`);
    }
    for (const name of allowed ?? []) {
      if (!found[name]) this.error(node, `<${node.name ?? ''}> 缺少属性 ${name}`);
    }
    return found;
  }

  private error(node: Node | PhrasingContent, message: string): [] {
    this.errors.push({ line: lineOf(node), message });
    return [];
  }
}

function isElement(node: Node, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === name;
}
