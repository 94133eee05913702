import { describe, expect, it } from 'vitest';
import { findWords, locate } from './locate.ts';
import { parseText, textBlocks } from './blocks.ts';

const blocks = textBlocks(
  parseText(
    '## 一、专家\n\n防控措施：一是严格准入。二是严格考核。\n\n## （二）舆情\n\n风险分析：甲。\n\n重点风险：乙。\n\n## 三、处罚\n\n1\\. 接受 吃请。\n\n2\\.接受吃请。\n',
  ).blocks,
);
const anchorOf = (path: string[], number: string | undefined, ...paragraphs: string[]) => {
  const result = locate(blocks, { path, number, paragraphs });
  return result.found?.anchor ?? ('miss' in result ? result.miss.reason : undefined);
};

describe('locate', () => {
  it('finds an item inside a paragraph by its number', () => {
    expect(anchorOf(['一、专家'], '二是', '严格考核。')).toBe('p2');
  });

  it('tells two items with one text apart by their number', () => {
    expect(anchorOf(['三、处罚'], '1.', '接受吃请。')).toBe('p7');
    expect(anchorOf(['三、处罚'], '2.', '接受吃请。')).toBe('p8');
  });

  it('takes a number from the heading when the heading bears it', () => {
    expect(anchorOf(['（二）舆情'], '（二）', '甲。', '乙。')).toBe('p4');
  });

  it('does not compare white space, but every other character', () => {
    expect(anchorOf(['三、处罚'], '1.', '接受吃请。')).toBe('p7');
    expect(anchorOf(['三、处罚'], '1.', '接受吃请.')).toBe('text');
  });

  it('says what is missing', () => {
    expect(anchorOf(['四、许可'], '1.', '接受吃请。')).toBe('path');
    expect(anchorOf(['三、处罚'], '3.', '接受吃请。')).toBe('number');
    expect(anchorOf(['（二）舆情'], '（二）', '甲。', '丙。')).toBe('text');
  });
});

describe('findWords', () => {
  it('finds words wherever they stand', () => {
    expect(findWords(blocks, '严格准入')?.anchor).toBe('p2');
    expect(findWords(blocks, '严格禁止')).toBeUndefined();
  });
});
