import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFilled } from '../filled/empty.ts';
import { anyFilled, countedKeys, formOf } from '../testing/forms.ts';
import { fileName } from './file-name.ts';

const named = (id: string, fields: Record<string, string>) =>
  fileName(formOf(id), { ...emptyFilled(formOf(id), countedKeys()), fields }, 'docx');

describe('the name of a file', () => {
  it('is attachment, title, whose it is and the date', () => {
    expect(named('ES19-F1', { filler: '填报人1', filledAt: '2020年4月13日' })).toBe(
      '附件一_个人风险点排查情况登记表_填报人1_2020年4月13日.docx',
    );
    expect(named('ES19-F3', { unit: '综合科' })).toBe(
      '附件三_全市公共资源交易系统廉政风险大排查大整改工作问题线索清单_综合科.docx',
    );
  });

  it('leaves out what is empty', () => {
    expect(named('GT-F1', { unit: '  ' })).toBe('个人岗位廉政风险点及防控措施一览表.docx');
  });

  it('has nothing that Windows forbids, and is not too long', () => {
    expect(named('GT-F1', { unit: ' a/b\\c:*?"<>|\n. ' })).toBe('个人岗位廉政风险点及防控措施一览表_a-b-c.docx');
    fc.assert(
      fc.property(anyFilled(), (filled) => {
        const name = fileName(formOf(filled.form), filled, 'docx');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^\.|\.\.docx$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
