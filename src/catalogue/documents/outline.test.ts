import { describe, expect, test } from 'vitest';
import { outline, outlineSize } from './outline.ts';
import { parseText } from '../text/blocks.ts';

const of = (body: string) => outline(parseText(body).blocks);

describe('outline of a document', () => {
  test('nests headings by level, whatever levels are left out', () => {
    expect(of('## 甲\n\n#### 乙\n\n文。\n\n### 丙\n\n## 丁')).toEqual([
      {
        anchor: 'p1',
        text: '甲',
        children: [
          { anchor: 'p2', text: '乙', children: [] },
          { anchor: 'p4', text: '丙', children: [] },
        ],
      },
      { anchor: 'p5', text: '丁', children: [] },
    ]);
  });

  test('takes the heading words of a paragraph only', () => {
    const [first] = of('## 一、方法\n\n**（一）大排查。**为深入推进。\n\n**1.学习。**一是。');
    expect(first?.children).toEqual([
      { anchor: 'p2', text: '（一）大排查。', children: [{ anchor: 'p3', text: '1.学习。', children: [] }] },
    ]);
  });

  test('leaves a single title out and lets several titles head their parts', () => {
    expect(of('<Title>\n\n标题\n\n（试行）\n\n</Title>\n\n## 一')).toEqual([
      { anchor: 'p3', text: '一', children: [] },
    ]);
    const two = of('<Title>\n\n通知\n\n</Title>\n\n文。\n\n<Title>\n\n方案\n\n</Title>\n\n## 一');
    expect(two.map((item) => [item.text, item.children.length])).toEqual([
      ['通知', 0],
      ['方案', 1],
    ]);
  });

  test('counts headings of all levels', () => {
    expect(outlineSize(of('## 甲\n\n### 乙\n\n### 丙'))).toBe(3);
    expect(outlineSize([])).toBe(0);
  });
});
