import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from './markdown.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const parse = (text: string): Node => unified().use(remarkParse).parse(text);
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const typesOf = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesOf)];

describe('verbatim text as Markdown', () => {
  it.each(['1.滥用*权力*', '- 不是列表', '# 不是标题', '（一）[见附件](附件)', '12) 款', '> 引', '`码`'])(
    '%s shows the same characters',
    (text) => {
      expect(textOf(parse(asMarkdown([text])))).toBe(text);
    },
  );

  it('is nothing but paragraphs, whatever the text', () => {
    const character = fc.constantFrom(
      '甲',
      ' ',
      '*',
      '_',
      '#',
      '-',
      '1',
      '.',
      ')',
      '[',
      ']',
      '(',
      '<',
      '>',
      '`',
      '\\',
      '&',
      '=',
    );
    fc.assert(
      fc.property(fc.array(character, { minLength: 1 }), (characters) => {
        const text = `甲${characters.join('')}乙`;
        const tree = parse(asMarkdown([text]));
        expect(new Set(typesOf(tree))).toEqual(new Set(['root', 'paragraph', 'text']));
        expect(textOf(tree)).toBe(text);
      }),
    );
  });
});
