import '../testing/dom-parser.ts';
import { describe, expect, it } from 'vitest';
import { countedKeys, formOf, FORMS } from '../../testing/forms.ts';
import { signatureOf } from '../signature.ts';
import { docx, p, r, tbl, tc, tr } from '../testing/ooxml.ts';
import type { Imported } from '../types.ts';
import { readDocx } from './read.ts';

const KNOWN = FORMS.map(signatureOf);
const read = (id: string, blocks: readonly string[], others?: Record<string, string>) =>
  readDocx(docx(blocks, others), formOf(id), KNOWN, countedKeys());
const rowsOf = ({ filled }: Imported, group: string) =>
  filled.groups.find(({ id }) => id === group)?.rows.map(({ cells }) => cells) ?? [];

const TITLE = [
  p('附件一'),
  p('全市公共资源交易系统廉政风险大排查大整改工作'),
  p('个人风险点排查情况登记表'),
  p('填报人员：填报人1　　　　　　填报时间：2020年4月13日'),
];
const HEAD = tr('风险\n类别', '风险点名称', '主要内容及表现形式', '风险等级');
const REST = ['制度\n机制', '外部\n环境', '作风\n效能', '其他'].map((name) => tr(name, '', '', ''));
const FOOT = tr(
  tc('部门负责人审核意见：\n情况属实。\n部门负责人审核签字：　　　　　时间：　　年　月　日', { span: 4 }),
);
const NOTE = p(
  '注：1、内容填写不下，可附续表；2、填报单位为旗区交易中心、市直科室、中心工作人员；3、此表3月29日前上报市公管办机关党委。4.风险等级要结合“四种形态”进行确定。',
);
const POINTS = tr('权力\n运行', '1、甲；\n2、乙。', '1、子；2、丑。', '1级');

describe('the issued form filled in by hand', () => {
  it('is read with its fields, and points in one cell as rows', () => {
    const result = read('ES19-F1', [...TITLE, tbl(HEAD, POINTS, ...REST, FOOT), NOTE]);
    expect(result.report).toMatchObject({ source: 'issued', unplaced: [], counts: { rows: 2, fields: 3 } });
    expect(result.filled.fields).toEqual({ filler: '填报人1', filledAt: '2020年4月13日', opinion: '情况属实。' });
    expect(rowsOf(result, 'power')).toEqual([
      { risk: '甲；', manifestation: '子；' },
      { risk: '乙。', manifestation: '丑。' },
    ]);
    expect(result.filled.groups[0]?.shared).toEqual({ grade: '1级' });
  });

  it('may have a row for each point, the category merged downwards', () => {
    const result = read('ES19-F1', [
      ...TITLE,
      tbl(
        HEAD,
        tr(tc('权力运行', { merge: 'restart' }), '1、甲', '1、子', '1级'),
        tr(tc('', { merge: 'continue' }), '2、乙', '2、丑', '2级'),
        tr(tc('制度机制', { merge: 'restart' }), '丙', '寅', '无'),
        tr(tc('', { merge: 'continue' }), '丁', '卯', ''),
        FOOT,
      ),
    ]);
    expect(rowsOf(result, 'power').map(({ risk }) => risk)).toEqual(['甲', '乙']);
    expect(rowsOf(result, 'institution')).toEqual([
      { risk: '丙', manifestation: '寅', grade: '无' },
      { risk: '丁', manifestation: '卯' },
    ]);
  });

  it('may have the category as a row over the whole width', () => {
    const result = read('ES19-F1', [
      ...TITLE,
      tbl(
        HEAD,
        tr(tc('一、权力运行', { span: 4 })),
        tr('1', '甲', '子', '1级'),
        tr('2', '乙', '丑', '2级'),
        tr(tc('二、制度机制', { span: 4 })),
        tr('1', '丙', '寅', '1级'),
      ),
    ]);
    expect(rowsOf(result, 'power')).toHaveLength(2);
    expect(rowsOf(result, 'institution')).toEqual([{ risk: '丙', manifestation: '寅', grade: '1级' }]);
    expect(result.report.unplaced).toEqual([]);
  });

  it('may leave the name of the category empty in further rows', () => {
    const result = read('ES19-F1', [...TITLE, tbl(HEAD, tr('权力运行', '甲', '子', '1级'), tr('', '乙', '丑', '2级'))]);
    expect(rowsOf(result, 'power').map(({ risk }) => risk)).toEqual(['甲', '乙']);
  });

  it('may go on in another table, with its heading again', () => {
    const result = read('ES19-F1', [
      ...TITLE,
      tbl(HEAD, tr('权力运行', '甲', '子', '1级')),
      p('个人风险点排查情况登记表（续表）'),
      tbl(HEAD, tr('', '乙', '丑', '2级'), tr('其他', '丙', '寅', '1级'), FOOT),
    ]);
    expect(rowsOf(result, 'power')).toHaveLength(2);
    expect(rowsOf(result, 'other')).toHaveLength(1);
    expect(result.report.unplaced).toEqual([]);
  });

  it('is read as one sees it through tracked changes and content controls', () => {
    const changed = `<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${r('新')}</w:ins></w:p>`;
    const control = (text: string, hint = '') =>
      `<w:sdt><w:sdtPr>${hint}</w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;
    const result = read('ES19-F1', [
      ...TITLE,
      tbl(
        HEAD,
        tr('权力运行', tc(changed), tc(control('子')), tc(control('单击此处输入文字。', '<w:showingPlcHdr/>'))),
      ),
    ]);
    expect(rowsOf(result, 'power')).toEqual([{ risk: '新', manifestation: '子' }]);
  });

  it('may have tables inside cells, and stand in a cell itself', () => {
    const nested = tbl(tr('1、甲'), tr('2、乙'));
    const result = read('ES19-F1', [
      ...TITLE,
      tbl(tr(tc(tbl(HEAD, tr('权力运行', tc(nested + p()), '1、子\n2、丑', '1级')) + p()))),
    ]);
    expect(rowsOf(result, 'power').map(({ risk }) => risk)).toEqual(['甲', '乙']);
  });

  it('may count its points with Word’s own numbers', () => {
    const numbering =
      '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
      '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const list = (id: string, ...texts: readonly string[]) =>
      texts.map((text) => p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`)).join('');
    const result = read(
      'ES19-F1',
      [...TITLE, tbl(HEAD, tr('权力运行', tc(list('1', '甲', '乙')), tc(list('2', '子', '丑')), ''))],
      { 'word/numbering.xml': numbering },
    );
    expect(rowsOf(result, 'power')).toEqual([
      { risk: '甲', manifestation: '子' },
      { risk: '乙', manifestation: '丑' },
    ]);
  });

  it('has fields on lines, in text boxes and in cells of their own', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p('填报时间：2020年4月13日')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${p('填报时间：2020年4月13日')}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>`;
    const result = read('ES19-F1', [
      p('个人风险点排查情况登记表'),
      p('填报人员：___填报人1____'),
      p(box),
      tbl(HEAD, POINTS, tr(tc('部门负责人\n审核意见'), tc('同意。\n签字：负责人1　　2020年4月14日', { span: 3 }))),
    ]);
    expect(result.filled.fields).toMatchObject({ filler: '填报人1', filledAt: '2020年4月13日', opinion: '同意。' });
    expect(result.filled.fields.signature).toContain('负责人1');
  });

  it('lists each text that has no place', () => {
    const result = read('ES19-F1', [
      ...TITLE,
      tbl(
        tr('风险类别', '风险点名称', '主要内容及表现形式', '风险等级', '防控措施'),
        tr('权力运行', '甲', '子', '1级', '加强监督。'),
        tr('廉洁从政', '乙', '丑', '2级', ''),
      ),
      p('联系人另附。'),
    ]);
    expect(result.report.unplaced.map(({ text }) => text)).toEqual([
      '加强监督。',
      '廉洁从政',
      '乙',
      '丑',
      '2级',
      '联系人另附。',
    ]);
    expect(result.report.unplaced[0]?.where).toBe('第 1 个表格第 2 行“防控措施”栏');
    expect(rowsOf(result, 'power')).toEqual([{ risk: '甲', manifestation: '子', grade: '1级' }]);
  });
});

describe('lists and other forms', () => {
  it('have 职能职责 above the heading', () => {
    const result = read('ES19-F2', [
      p('部门风险点排查情况登记表'),
      p('填报单位（盖章）：综合科  填报时间：2020年4月13日'),
      tbl(
        tr(tc('职能\n职责'), tc('负责受理。\n负责归档。', { span: 2 })),
        tr('风险\n类别', '风险点名称', '主要内容及表现形式'),
        tr('权力\n运行', '甲', '子'),
      ),
    ]);
    expect(result.filled.fields).toEqual({
      unit: '综合科',
      filledAt: '2020年4月13日',
      duties: '负责受理。\n负责归档。',
    });
    expect(rowsOf(result, 'power')).toEqual([{ risk: '甲', manifestation: '子' }]);
  });

  it('have nested headings, and rows', () => {
    const merged = (text: string) => tc(text, { merge: 'restart' });
    const on = tc('', { merge: 'continue' });
    const result = read('ES19-F3', [
      p('问题线索清单'),
      tbl(
        tr(
          merged('问题类型'),
          tc('问题对象', { span: 4 }),
          merged('问题线索主要内容'),
          merged('问题线索来源方式'),
          tc('问题线索处置', { span: 2 }),
          merged('处置情况'),
        ),
        tr(on, '姓名', '所在单位（部门）', '职务', '级别', on, on, '查办单位', '查办负责人', on),
        tr('类型', '甲', '综合科', '科员', '科级', '内容', '信访', '纪检组', '乙', '了结'),
        tr('', '', '', '', '', '', '', '', '', ''),
      ),
    ]);
    expect(rowsOf(result, 'rows')).toEqual([
      {
        type: '类型',
        name: '甲',
        workplace: '综合科',
        post: '科员',
        rank: '科级',
        content: '内容',
        source: '信访',
        handler: '纪检组',
        lead: '乙',
        outcome: '了结',
      },
    ]);
  });

  it('of 2020 are read into those of 2019, and said so', () => {
    const ledger = tbl(
      tr(
        '序号',
        '风险点名称',
        '主要内容及表现形式',
        '整改措施',
        '完成情况',
        '完成时限',
        '责任单（处室）及责任人',
        '分管领导',
        '备注',
      ),
      tr('1', '甲', '1、子；\n2、丑', '措施', '完成', '6月底', '综合科', '丁', ''),
    );
    const result = read('ES19-F6', [p('附件四'), p('全市公共资源交易系统廉政风险点排查及防控工作落实台账'), ledger]);
    expect(result.report.notices[0]?.message).toContain('落实台账（2020）');
    expect(rowsOf(result, 'rows')).toHaveLength(1);
    expect(result.report.unplaced).toEqual([]);
  });

  it('have one name for all rows, and numbers that the form prints', () => {
    const result = read('GT-F1', [
      p('个人岗位廉政风险点及防控措施一览表'),
      p('单位：综合科　　填表时间：2020年'),
      tbl(
        tr('姓名', '廉政风险点', '表现形式', '原因分析', '风险等级', '防控措施'),
        tr(tc('填报人1', { merge: 'restart' }), '1 甲', '①子②丑', '①因', 'A', '①措施'),
        tr(tc('', { merge: 'continue' }), '2.乙', '①\n②\n③\n……', '', 'B', ''),
      ),
    ]);
    expect(result.filled.groups[0]?.shared).toEqual({ name: '填报人1' });
    expect(rowsOf(result, 'rows').map(({ risk, grade }) => [risk, grade])).toEqual([
      ['1 甲', 'A'],
      ['乙', 'B'],
    ]);
  });

  it('have rows that the form prints', () => {
    const result = read('GT-F4', [
      p('自查自纠情况统计表'),
      tbl(
        tr(tc('项目', { span: 2 }), '合计', '对照廉洁从政准则自查问题数', '对照部党组五项禁令自查问题数'),
        tr(tc('自查情况', { span: 2 }), '5', '3', '2'),
        tr(tc('整改情况', { merge: 'restart' }), '已整改数', '4', '3', '1'),
        tr(tc('', { merge: 'continue' }), '未整改数', '1', '0', '1'),
      ),
      p('填表人：填报人1    联系电话：'),
    ]);
    expect(rowsOf(result, 'found')).toEqual([{ total: '5', code: '3', bans: '2' }]);
    expect(rowsOf(result, 'rectification')).toEqual([
      { total: '4', code: '3', bans: '1' },
      { total: '1', code: '0', bans: '1' },
    ]);
    expect(result.filled.fields).toEqual({ filler: '填报人1' });
    expect(result.report.unplaced).toEqual([]);
  });

  it('are running text', () => {
    const result = read('GR-F1', [
      p('附件4'),
      p('岗位(个人)廉政风险防控报告'),
      p(
        '根据自身岗位职责,从思想道德、岗位职责、业务流程的执行、外部环境等方面入手,查找廉政风险点2个,针对查找的廉政风险点,制定了具体防控措施共1个方面。',
      ),
      p('一、已查找的岗位廉政风险及风险分析评估'),
      p('1、甲,风险等级为高级。'),
      p('2、乙,风险等级为中级。'),
      p('二、廉政风险防控措施'),
      p('1、加强学习。'),
      p('三、廉政风险防控承诺'),
      p('本人将认真防控风险,保证做到依法行政、廉洁从政,'),
      p('本人如有不廉洁行为发生,愿接受组织处理。'),
      p('三、主要(分管)领导审核意见'),
      p('审核意见：同意。'),
      p('报告人单位：综合科　　职务：科员　　姓名：填报人1'),
    ]);
    expect(rowsOf(result, 'risks')).toEqual([
      { text: '甲', grade: '高级' },
      { text: '乙', grade: '中级' },
    ]);
    expect(rowsOf(result, 'measures')).toEqual([{ text: '加强学习。' }]);
    expect(result.filled.fields).toEqual({ opinion: '同意。', unit: '综合科', post: '科员', name: '填报人1' });
    expect(result.report.unplaced).toEqual([]);
  });
});
