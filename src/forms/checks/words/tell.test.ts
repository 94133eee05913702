import { describe, expect, it } from 'vitest';
import { joinCatalogue } from '../../../catalogue/join.ts';
import { buildLookup } from '../../lookup/build.ts';
import { CONTENT } from '../../testing/forms.ts';
import { tell } from './tell.ts';

const { risks, measures } = joinCatalogue(CONTENT, 'internal');
const lookup = buildLookup(joinCatalogue(CONTENT, 'internal'));
const textOf = (id: string) => [...lookup.points, ...lookup.measures].find((entry) => entry.id === id)?.text ?? '';
const verdict = (text: string) => tell(text).verdict;

describe('on the texts of the catalogue', () => {
  // Every risk and every measure of the catalogue; measures without a link to a risk are not in the lookup data.
  const asMeasure = (ids: readonly { readonly id: string }[]) =>
    ids.filter(({ id }) => ['measure', 'mixed'].includes(verdict(textOf(id))));
  const linked = measures.filter(({ id }) => textOf(id) !== '');

  it('takes one risk of 148 for a measure: the one that says what the agencies are to do', () => {
    expect(risks).toHaveLength(148);
    expect(asMeasure(risks).map(({ id }) => id)).toEqual(['HB-R1']);
  });

  it('knows measures: precision above 0.99, recall above 0.95', () => {
    const found = asMeasure(linked);
    const precision = found.length / (found.length + asMeasure(risks).length);
    expect(linked.length).toBeGreaterThan(170);
    expect(precision).toBeGreaterThan(0.99);
    expect(found.length / linked.length).toBeGreaterThan(0.95);
  });

  it('knows nearly all of them for nothing but measures', () => {
    const whole = linked.filter(({ id }) => verdict(textOf(id)) === 'measure');
    expect(whole.length / linked.length).toBeGreaterThan(0.94);
  });

  it('leaves out the one problem that stands among the measures', () => {
    expect(verdict(textOf('ES20-M13'))).toBe('fault');
  });
});

describe('words that both begin with', () => {
  it.each([
    ['服务意识淡薄，服务态度差，办事拖拉，工作效率低。', 'fault'],
    ['审核把关不严', 'fault'],
    ['制定的制度不能适应新形势、新情况，与最新法律法规要求不符。', 'fault'],
    ['未能根据工作进展和党风廉政建设的需要，认真执行机关的各项制度', 'fault'],
    ['应当进行现场核查的不进行核查', 'fault'],
    ['保证金退还超期，企业多次催问。', 'open'],
    ['要求企业提供法定以外的材料。', 'open'],
    ['推进“放管服”改革不力', 'fault'],
    ['每月组织一次廉政谈话，建立谈话台账。', 'measure'],
    ['应当采取强制措施，而未采取强制措施', 'fault'],
    ['评标时发现问题，严格按招投标制度及时指正', 'measure'],
    ['加强保密意识，不该说的不说，不该问的不问，严守秘密；', 'measure'],
    ['推行全流程电子交易，形成电子档案与纸质档案双重管理，防治篡改；', 'measure'],
    ['对违规违法现象,严格执行第一次整改', 'measure'],
    ['加强保密意识，吃拿卡要，故意刁难服务对象。', 'mixed'],
    ['与其他科室中心的业务交流少', 'open'],
    ['', 'open'],
  ])('%s → %s', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });
});

it('cuts out the half that is a measure', () => {
  const { measures: found } = tell('公告、文件提交后未及时“查看”，导致发布时间延后；应及时查看，尽早发布相关信息。');
  expect(found).toEqual(['应及时查看，尽早发布相关信息。']);
});
