/** Front matter with the lines of its fields, so that a message can name them. */
import { isMap, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';

export interface FrontMatter {
  /** Plain data, to be validated. */
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body starts, from 1. */
  readonly bodyStart: number;
  /** Line of the file where a field stands; of its nearest parent when the field is absent. */
  readonly lineOf: (field: readonly (string | number)[]) => number;
}

export type FrontMatterResult =
  | { readonly ok: true; readonly value: FrontMatter }
  | { readonly ok: false; readonly line: number; readonly message: string };

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Splits an MDX file into front matter and body. */
export function readFrontMatter(source: string): FrontMatterResult {
  const match = FENCE.exec(source);
  if (match?.[1] === undefined) {
    return { ok: false, line: 1, message: '缺少文件开头两行 --- 之间的字段；可照同目录的文件补上' };
  }
  const yaml = readYaml(match[1], 1);
  if (!yaml.ok) return yaml;
  const bodyStart = match[0].split('\n').length;
  return {
    ok: true,
    value: { data: yaml.data, lineOf: yaml.lineOf, body: source.slice(match[0].length), bodyStart },
  };
}

export type YamlResult =
  | { readonly ok: true; readonly data: unknown; readonly lineOf: FrontMatter['lineOf'] }
  | { readonly ok: false; readonly line: number; readonly message: string };

/**
 * Reads YAML.
 * @param linesBefore lines of the file that stand before the text
 */
export function readYaml(text: string, linesBefore = 0): YamlResult {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore;
  const error = document.errors[0];
  if (error) {
    const reason = error.message.split('\n')[0] ?? '';
    return {
      ok: false,
      line: lineAt(error.pos[0]),
      message: `字段的写法（YAML）有误：${reason}；含冒号、引号的文字请用双引号括起来`,
    };
  }
  return { ok: true, data: document.toJS(), lineOf: (field) => lineAt(offsetOf(document, field)) };
}

/** Offset of the key of a field, or of the nearest parent that exists. */
function offsetOf(document: YamlDocument, field: readonly (string | number)[]): number {
  for (let length = field.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(field.slice(0, length - 1), true);
    const key = field[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(field.slice(0, length), true);
    if (isNodeWithRange(node)) return node.range[0];
  }
  return 0;
}

function isNodeWithRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
