import { describe, expect, it } from 'vitest';
import { joinCatalogue } from '../../catalogue/join.ts';
import { minimalContent } from '../../catalogue/testing/minimal-content.ts';
import { isEmbedName, readEmbed } from './embeds.ts';
import { resolveEmbed } from './resolve-embed.ts';

const catalogue = joinCatalogue(minimalContent(), 'internal');

/** Resolves an embed as an editor writes it. */
function resolve(name: string, attributes: Record<string, string> = {}) {
  if (!isEmbedName(name)) throw new Error(name);
  const call = readEmbed(name, attributes);
  return typeof call === 'string' ? call : resolveEmbed(call, catalogue);
}

describe('an embed shows', () => {
  const shown: [string, Record<string, string>, object][] = [
    ['Entry', { id: 'GG-R001' }, { kind: 'entry', entry: { id: 'GG-R001' }, excerpt: undefined }],
    ['Entry', { id: 'GG-R001', from: '可能', to: '不公' }, { excerpt: '可能导致处罚不公' }],
    [
      'Quote',
      { source: 'GG-D1', from: '正确', to: '裁量权' },
      { quote: { text: '正确使用自由裁量权', anchor: 'p4', path: '/documents/gg-d1/#p4' } },
    ],
    ['Quote', { source: 'ES20-X01', from: '效率', to: '低下' }, { quote: { text: '效率低下' } }],
    ['Concept', { id: 'LJ-C01' }, { kind: 'concept', quotes: [] }],
    ['FormRow', { example: 'ES20-X01', row: 'power' }, { cells: [{ lines: ['1、效率低下；'] }, { lines: ['一级'] }] }],
    ['FormRow', { example: 'ES20-X01', row: 'power', columns: 'level' }, { cells: [{ label: '风险等级' }] }],
    [
      'Finding',
      { example: 'ES20-X01', row: 'power', column: 'names', at: '效率低下' },
      { finding: { number: 1, text: '没有写明表现形式。' } },
    ],
    ['Beside', { ids: 'GG-R001 GG-M001' }, { entries: [{ id: 'GG-R001' }, { id: 'GG-M001' }], show: 'text' }],
    ['Scales', {}, { kind: 'scales' }],
    ['Category', { id: 'power' }, { category: { name: '权力运行' }, quote: undefined }],
  ];
  it.each(shown)('%s %j', (name, attributes, expected) => {
    expect(resolve(name, attributes)).toMatchObject(expected);
  });
});

describe('an embed is refused that names', () => {
  const refused: [string, Record<string, string>, RegExp][] = [
    ['Entry', { id: 'GG-R002' }, /没有风险点或措施 GG-R002/],
    ['Entry', { id: 'GG-D1' }, /没有风险点或措施 GG-D1/],
    ['Entry', { id: 'GG-R001', from: '可能' }, /from 和 to 要一起写/],
    ['Entry', { id: 'GG-R001', from: '没有的话', to: '不公' }, /GG-R001 中开头“没有的话”找不到/],
    ['Quote', { source: 'GG-R001', from: '一', to: '二' }, /没有文件、表格或样表 GG-R001/],
    ['Quote', { source: 'ES20-F1', from: '个人', to: '登记表' }, /开头“个人”不止一处/],
    ['Concept', { id: 'LJ-C02' }, /没有概念 LJ-C02/],
    ['Concept', { id: 'LJ-C01', label: '别的' }, /没有标为“别的”的引文/],
    ['FormRow', { example: 'ES20-X02', row: 'power' }, /没有样表 ES20-X02/],
    ['FormRow', { example: 'ES20-X01', row: 'other' }, /没有“other”这一行/],
    ['FormRow', { example: 'ES20-X01', row: 'power', columns: 'risk' }, /没有“risk”这一栏；可用的有 names、level/],
    ['Finding', { example: 'ES20-X01', row: 'power' }, /没有这样的审核要点/],
    ['Beside', { ids: 'GG-R001 GG-R009' }, /没有风险点或措施 GG-R009/],
    ['Category', { id: 'conduct' }, /没有风险类别 conduct/],
  ];
  it.each(refused)('%s %j', (name, attributes, expected) => {
    expect(resolve(name, attributes)).toMatch(expected);
  });
});
