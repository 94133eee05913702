import { describe, expect, it } from 'vitest';
import { parseText, textBlocks } from './blocks.ts';

const blocksOf = (body: string) => textBlocks(parseText(body).blocks);

describe('a verbatim text', () => {
  it('is read into headings and paragraphs with their place', () => {
    const blocks = blocksOf('## 一、风险点\n\n### (一)监督检查\n\n1\\.甲。\n\n## 二、措施\n\n2\\.乙。\n');
    expect(blocks.map(({ anchor, kind, text, path }) => [anchor, kind, text, path])).toEqual([
      ['p1', 'heading', '一、风险点', []],
      ['p2', 'heading', '(一)监督检查', ['一、风险点']],
      ['p3', 'paragraph', '1.甲。', ['一、风险点', '(一)监督检查']],
      ['p4', 'heading', '二、措施', []],
      ['p5', 'paragraph', '2.乙。', ['二、措施']],
    ]);
  });

  it('keeps a heading that runs into its paragraph, also next to Chinese punctuation', () => {
    const [, paragraph, item] = blocksOf('## 二、方法\n\n**（一）全面排查。**为深入推进。\n\n甲。\n');
    expect(paragraph).toMatchObject({ text: '（一）全面排查。为深入推进。', runIn: '（一）全面排查。', level: 3 });
    expect(item?.path).toEqual(['二、方法', '（一）全面排查。']);
  });

  it.each([
    ['**第一条** 为进一步', 2],
    ['**（一）全面排查。**为', 3],
    ['**1.强化学习。**一是', 4],
    ['**（1）仪表仪容。**仪表', 5],
  ])('takes the level of %s from its numbering', (body, level) => {
    expect(blocksOf(body)[0]?.level).toBe(level);
  });

  it('joins the lines of a paragraph without a space', () => {
    expect(blocksOf('坚持原则，\n秉公办事。')[0]?.text).toBe('坚持原则，秉公办事。');
  });

  it('keeps characters that Markdown would take for its own when they are escaped', () => {
    expect(blocksOf('1\\. 实行\\*制度\\*，少于\\<5万元，\\{变量}。')[0]?.text).toBe(
      '1. 实行*制度*，少于<5万元，{变量}。',
    );
  });

  it('knows title, addressee and signature', () => {
    const body =
      '<Title>\n\n通知\n\n</Title>\n\n<Addressee>\n\n各科室：\n\n</Addressee>\n\n甲。\n\n<Signature>\n\n某局\n\n2019年3月22日\n\n</Signature>\n';
    expect(blocksOf(body).map(({ role }) => role)).toEqual(['title', 'addressee', 'body', 'signature', 'signature']);
  });

  it('marks the place of a form', () => {
    expect(parseText('## 附件一\n\n<Form id="ES19-F1" />\n').blocks[1]).toMatchObject({
      kind: 'form',
      formId: 'ES19-F1',
    });
  });

  it('names the line of what does not belong there', () => {
    expect(parseText('甲。\n\n- 乙\n').errors).toEqual([
      { line: 3, message: '原文正文只能有标题和段落，这里却是“列表”；若是原文自己的字符，请在前面加反斜杠' },
    ]);
  });
});
