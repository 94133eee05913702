/**
 * Verbatim texts: the body of a document, a risk point or a measure, read into plain blocks.
 *
 * A body may hold headings, paragraphs, and a few JSX blocks (`<Title>`, `<Addressee>`, `<Signature>`,
 * `<Form id="…" />`). Bold at the start of a paragraph is a heading that runs into its paragraph, as official
 * documents print them. Anything else is an error: what looks like a list or a table in a source is its own characters.
 */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export { compact } from './compact.ts';

export type BlockRole = 'body' | 'title' | 'addressee' | 'signature';

/** Paragraph or heading. `level` is 2 to 6; a paragraph has one only when a heading runs into it. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph';
  /** `p1`, `p2`, … in order; the texts are frozen, so these stay. */
  readonly anchor: string;
  readonly role: BlockRole;
  readonly text: string;
  readonly level?: number;
  /** The heading words at the start of the paragraph. */
  readonly runIn?: string;
  /** Headings above this block, from the outermost, a run-in heading of its own included. */
  readonly path: readonly string[];
  /** Line in the body, from 1. */
  readonly line: number;
}

/** The place where a blank form stands in a document. */
export interface FormBlock {
  readonly kind: 'form';
  readonly anchor: string;
  readonly formId: string;
  readonly path: readonly string[];
  readonly line: number;
}

export type Block = TextBlock | FormBlock;

export interface TextError {
  readonly line: number;
  readonly message: string;
}

export interface ParsedText {
  readonly blocks: readonly Block[];
  readonly errors: readonly TextError[];
}

const ROLES: Readonly<Record<string, BlockRole>> = { Title: 'title', Addressee: 'addressee', Signature: 'signature' };

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly);

/**
 * Reads a body.
 * @param body MDX without its front matter
 * @returns blocks in order, and what the body must not hold, with lines counted from the start of the body
 */
export function parseText(body: string): ParsedText {
  const known = parsed.get(body);
  if (known) return known;
  const result = read(body);
  parsed.set(body, result);
  return result;
}

/** Every rule reads the bodies anew; each is parsed once. */
const parsed = new Map<string, ParsedText>();

function read(body: string): ParsedText {
  let nodes: readonly RootContent[];
  try {
    nodes = parser.parse(body).children;
  } catch (error) {
    return { blocks: [], errors: [mdxError(error)] };
  }
  const reader = new BlockReader();
  for (const node of nodes) reader.read(node, 'body');
  return { blocks: reader.blocks, errors: reader.errors };
}

/** Text blocks only, without the places of forms. */
export function textBlocks(blocks: readonly Block[]): TextBlock[] {
  return blocks.filter((block) => block.kind !== 'form');
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly errors: TextError[] = [];
  /** Open headings, outermost first. */
  private open: { level: number; text: string }[] = [];

  read(node: RootContent, role: BlockRole): void {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') this.heading(node, line);
    else if (node.type === 'paragraph') this.paragraph(node, role, line);
    else if (node.type === 'mdxJsxFlowElement') this.element(node, line);
    else this.error(line, `原文正文只能有标题和段落，这里却是“${nameOf(node)}”；${ESCAPE_IT}`);
  }

  private element(node: MdxJsxFlowElement, line: number): void {
    if (node.name === 'Form') {
      const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
      if (typeof id !== 'string') this.error(line, '<Form> 缺少 id，应写作 <Form id="ES19-F1" />');
      else this.blocks.push({ kind: 'form', anchor: this.nextAnchor(), formId: id, path: this.path(), line });
      return;
    }
    const role = ROLES[node.name ?? ''];
    if (role === undefined) {
      this.error(line, `正文里不能用 <${node.name ?? ''}>；只能用 <Title>、<Addressee>、<Signature>、<Form>`);
      return;
    }
    for (const child of node.children) this.read(child, role);
  }

  private heading(node: Heading, line: number): void {
    const text = this.plain(node.children, line);
    if (node.depth === 1) this.error(line, '正文标题从 ## 开始；一级标题是文件名');
    this.openHeading(node.depth, text);
    this.push({ kind: 'heading', role: 'body', text, level: node.depth, line });
  }

  private paragraph(node: Paragraph, role: BlockRole, line: number): void {
    const [first, ...rest] = node.children;
    if (first?.type !== 'strong') {
      this.push({ kind: 'paragraph', role, text: this.plain(node.children, line), line });
      return;
    }
    const runIn = this.plain(first.children, line);
    const level = runInLevel(runIn);
    this.openHeading(level, runIn);
    this.push({ kind: 'paragraph', role, text: runIn + this.plain(rest, line), runIn, level, line });
  }

  private push(block: Omit<TextBlock, 'anchor' | 'path'>): void {
    // A heading's own path is that of its parents; a paragraph with a run-in heading stands under that heading.
    const path = block.kind === 'heading' ? this.path().slice(0, -1) : this.path();
    this.blocks.push({ ...block, anchor: this.nextAnchor(), path });
  }

  private openHeading(level: number, text: string): void {
    this.open = [...this.open.filter((heading) => heading.level < level), { level, text }];
  }

  private path(): string[] {
    return this.open.map((heading) => heading.text);
  }

  private nextAnchor(): string {
    return `p${String(this.blocks.length + 1)}`;
  }

  private plain(nodes: readonly PhrasingContent[], line: number): string {
    return nodes
      .map((node) => {
        if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, '');
        this.error(line, `原文段落里不能有“${nameOf(node)}”；${ESCAPE_IT}`);
        return '';
      })
      .join('');
  }

  private error(line: number, message: string): void {
    this.errors.push({ line, message });
  }
}

const ESCAPE_IT = '若是原文自己的字符，请在前面加反斜杠';

/** A kind of node in Chinese; one that is not listed is named as remark names it. */
const nameOf = (node: { type: string }): string => NODE_NAMES[node.type] ?? node.type;

const NODE_NAMES: Readonly<Record<string, string>> = {
  list: '列表',
  blockquote: '引用',
  code: '代码',
  thematicBreak: '分隔线',
  html: 'HTML',
  link: '链接',
  linkReference: '链接',
  emphasis: '强调',
  strong: '段落中间的加粗',
  inlineCode: '代码',
  image: '图片',
  break: '换行',
  mdxFlowExpression: '花括号表达式',
  mdxTextExpression: '花括号表达式',
  mdxjsEsm: 'import 或 export',
  mdxJsxTextElement: '标签',
};

/** The outline level of a heading that runs into its paragraph, by its numbering: 第一条 · （一） · 1. · （1）. */
function runInLevel(text: string): number {
  if (/^第[一二三四五六七八九十]+[条章]/.test(text)) return 2;
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(text)) return 3;
  return /^[（(]\d+[）)]/.test(text) ? 5 : 4;
}

function mdxError(error: unknown): TextError {
  const line =
    typeof error === 'object' && error !== null && 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const reason = error instanceof Error ? error.message : String(error);
  return { line, message: `MDX 语法有误：${reason}。原文中的 < 和 { 要在前面加反斜杠` };
}
