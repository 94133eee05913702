import './testing/dom-parser.ts';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFilled } from '../filled/empty.ts';
import { anyFilled, countedKeys, formOf, FORMS } from '../testing/forms.ts';
import { exportFile, importFile } from './index.ts';
import { signatureOf } from './signature.ts';
import { docx, p, tbl, tr } from './testing/ooxml.ts';
import { dataOf } from './testing/data.ts';

const KNOWN = FORMS.map(signatureOf);
const F1 = formOf('ES19-F1');

function importBytes(bytes: Uint8Array<ArrayBuffer>, name = '表.docx', form = F1) {
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  return importFile(file, form, KNOWN, countedKeys());
}
const bytesOf = (...codes: number[]) => new Uint8Array([...codes, ...Array.from({ length: 600 }, () => 0)]);
const utf16 = (text: string) => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
const exported = async (id: string, format: 'docx' | 'json') => {
  const form = formOf(id);
  const filled = emptyFilled(form, countedKeys());
  return (await exportFile(format, form, filled, { identifiers: 'hidden' })).bytes;
};

describe('a file that is refused', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ['empty', 'empty', new Uint8Array(), '空文件'],
    ['PDF', 'not-this-kind', bytesOf(...strToU8('%PDF-1.7')), 'PDF'],
    ['picture', 'not-this-kind', bytesOf(0x89, 0x50, 0x4e, 0x47), '图片'],
    ['old Word', 'old-word', bytesOf(...ole, ...utf16('WordDocument')), '.docx'],
    ['encrypted Word', 'encrypted', bytesOf(...ole, ...utf16('EncryptedPackage')), '密码'],
    ['RTF', 'not-this-kind', bytesOf(...strToU8('{\\rtf1')), 'RTF'],
    ['text', 'not-this-kind', strToU8('风险点'), '不是 Word 文件'],
    ['spreadsheet', 'not-this-kind', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel'],
    ['archive', 'not-this-kind', zipSync({ 'a.docx': strToU8('x') }), '压缩包'],
    ['other JSON', 'not-this-kind', strToU8('{"a":1}'), '不是本站保存的'],
    ['broken JSON', 'damaged', strToU8('{"format":'), 'JSON'],
    ['newer JSON', 'newer-version', strToU8('{"format":"lianjing-form","version":99}'), '较新的版本 99'],
    ['faulty JSON', 'damaged', strToU8('{"format":"lianjing-form","version":1,"form":3}'), 'form 应为文字'],
    ['broken XML', 'damaged', docx(['<w:p>']), '损坏'],
    [
      'entities',
      'damaged',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      '损坏',
    ],
    ['unknown form', 'unknown-form', docx([p('请假条'), tbl(tr('姓名', '事由', '天数'))]), '没有找到'],
  ])('%s', async (_name, reason, bytes, words) => {
    const result = await importBytes(bytes);
    expect(result).toMatchObject({ ok: false, reason });
    expect(result.ok ? '' : result.message).toContain(words);
    expect(result.ok ? '' : result.message).toMatch(/^“表\.docx”.*。$/);
  });

  it('is too large, and not even read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('read'));
    const result = await importFile({ name: '大.docx', size: 50_000_000, arrayBuffer }, F1, KNOWN, countedKeys());
    expect(result).toMatchObject({ ok: false, reason: 'too-large' });
    expect(result.ok ? '' : result.message).toContain('50 MB');
  });

  it('is cut off', async () => {
    const whole = await exported('ES19-F1', 'docx');
    expect(await importBytes(whole.slice(0, 9000))).toMatchObject({ ok: false, reason: 'damaged' });
  });

  it.each(['docx', 'json'] as const)('is another form (%s), and says which', async (format) => {
    const result = await importBytes(await exported('ES19-F2', format));
    expect(result).toMatchObject({ ok: false, reason: 'other-form', seems: { id: 'ES19-F2' } });
    expect(result.ok ? '' : result.message).toContain('部门登记表（2019）');
  });

  it('is another form filled in by hand', async () => {
    const head = tr(
      '序号',
      '姓名',
      '单位及职务',
      '问题类型',
      '简要案情（含具体处理及追责情况）',
      '处理、处分情况',
      '做出决定单位',
      '处理、处分时间',
    );
    const result = await importBytes(docx([p('处理处分情况清单'), tbl(head)]));
    expect(result).toMatchObject({ ok: false, reason: 'other-form', seems: { id: 'ES19-F5' } });
  });

  it('is damaged anywhere: it is refused or read, and never throws', async () => {
    const whole = await exported('ES19-F1', 'docx');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
        const broken = Uint8Array.from(whole);
        broken[at] = byte;
        expect(typeof (await importBytes(broken)).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('our own JSON', () => {
  it('gives back everything', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilled(FORMS), async (filled) => {
        const form = formOf(filled.form);
        const file = await exportFile('json', form, filled, { identifiers: 'none' });
        const result = await importBytes(file.bytes, file.name, form);
        expect(result.ok && dataOf(result.filled, true)).toEqual(dataOf(filled, true));
        expect(result.ok && result.report.unplaced).toEqual([]);
      }),
    );
  });

  it('is read into the same form of another year, and keeps aside what has no column', async () => {
    const text = JSON.stringify({
      format: 'lianjing-form',
      version: 1,
      form: 'ES20-F1',
      fields: { filler: '填报人1' },
      groups: [{ id: 'power', shared: {}, rows: [{ key: 'a', cells: { risk: '甲', old: '旧' }, entries: [] }] }],
      asides: [],
    });
    const result = await importBytes(strToU8(text));
    expect(result).toMatchObject({ ok: true, filled: { form: 'ES19-F1', fields: { filler: '填报人1' } } });
    expect(result.ok && result.report.unplaced).toEqual([{ where: '权力运行 · old', text: '旧' }]);
    expect(result.ok && result.report.notices[0]?.message).toContain('个人登记表（2020）');
  });
});
